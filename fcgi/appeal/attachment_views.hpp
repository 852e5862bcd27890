// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/attachment.hpp"
#include "html/page.hpp"

namespace tianbao::appeal {

/// What is said beside the field "file" of a form.
html::Problem problem_of(AttachmentFault fault);

} // namespace tianbao::appeal
