// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/attachment.hpp"
#include "http/request.hpp"
#include "net/virus_scanner.hpp"

namespace tianbao::appeal {

/// The attachment in the field "file" of a posted form, 附件; nothing when none was chosen. Never within a transaction: a scanner may be asked.
Expected<std::optional<Attachment>, AttachmentFault> attachment_of(const http::Request& request, net::Scanner& scanner);

} // namespace tianbao::appeal
