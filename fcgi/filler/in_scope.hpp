// SPDX-License-Identifier: MPL-2.0
#pragma once

/// Whether the enterprise `e` of a statement is in an officer's scope: two placeholders, both the scope's district (empty: the whole city).
#define TIANBAO_IN_SCOPE " AND (? = '' OR e.district = ?)"
