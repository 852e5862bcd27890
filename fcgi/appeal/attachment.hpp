// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::appeal {

enum class AttachmentType { pdf, png, jpg, xlsx };

std::string_view word_of(AttachmentType type);
std::optional<AttachmentType> type_from(std::string_view word);
std::string_view content_type_of(AttachmentType type);

/// A file that came with an appeal. Its name is ours.
struct Attachment {
    AttachmentType type;
    std::string bytes;
};

enum class AttachmentFault {
    too_large,
    wrong_type,
    not_what_it_says,
    infected,    ///< the scanner has found something in it
    not_scanned, ///< there is a scanner, and no word of it
};

inline constexpr std::size_t kLargestAttachment = 1 << 20; ///< bytes

/// What was uploaded: one of the types by its name's ending and by its first bytes alike, and not too large.
Expected<Attachment, AttachmentFault> read_attachment(std::string_view filename, std::string bytes);

} // namespace tianbao::appeal
