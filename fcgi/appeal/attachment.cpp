// SPDX-License-Identifier: MPL-2.0
#include "appeal/attachment.hpp"

#include <algorithm>
#include <array>

namespace tianbao::appeal {

namespace {

using namespace std::string_view_literals;

struct Kind {
    AttachmentType type;
    std::string_view word; ///< the ending under which it is kept
    std::string_view content_type;
    std::string_view magic;
};

constexpr std::array kKinds{
    Kind{AttachmentType::pdf, "pdf", "application/pdf", "%PDF-"sv},
    Kind{AttachmentType::png, "png", "image/png", "\x89PNG\r\n\x1a\n"sv},
    Kind{AttachmentType::jpg, "jpg", "image/jpeg", "\xff\xd8\xff"sv},
    Kind{AttachmentType::xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\x03\x04"sv},
};

const Kind& kind_of(AttachmentType type)
{
    return *std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& kind) { return kind.type == type; });
}

std::string lower_ending(std::string_view filename)
{
    const auto dot = filename.rfind('.');
    std::string ending(dot == std::string_view::npos ? std::string_view{} : filename.substr(dot + 1));
    for (auto& c : ending) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return ending == "jpeg" ? "jpg" : ending;
}

/// An archive is a workbook when it names the parts that every workbook has; a document of Word or a bare archive does not.
bool is_workbook(std::string_view bytes)
{
    return bytes.find("[Content_Types].xml") != std::string_view::npos && bytes.find("xl/workbook.xml") != std::string_view::npos &&
           bytes.find("vbaProject.bin") == std::string_view::npos;
}

} // namespace

std::string_view word_of(AttachmentType type)
{
    return kind_of(type).word;
}

std::optional<AttachmentType> type_from(std::string_view word)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& kind) { return kind.word == word; });
    return found == kKinds.end() ? std::nullopt : std::optional{found->type};
}

std::string_view content_type_of(AttachmentType type)
{
    return kind_of(type).content_type;
}

Expected<Attachment, AttachmentFault> read_attachment(std::string_view filename, std::string bytes)
{
    if (bytes.size() > kLargestAttachment) return Unexpected<AttachmentFault>(AttachmentFault::too_large);
    const auto type = type_from(lower_ending(filename));
    if (!type) return Unexpected<AttachmentFault>(AttachmentFault::wrong_type);
    const bool fits = bytes.starts_with(kind_of(*type).magic) && (*type != AttachmentType::xlsx || is_workbook(bytes));
    if (!fits) return Unexpected<AttachmentFault>(AttachmentFault::not_what_it_says);
    return Attachment{*type, std::move(bytes)};
}

} // namespace tianbao::appeal
