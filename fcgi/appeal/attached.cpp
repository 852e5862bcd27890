// SPDX-License-Identifier: MPL-2.0
#include "appeal/attached.hpp"

#include "util/log.hpp"

namespace tianbao::appeal {

namespace {

/// The file that came; none when the user chose none.
const http::UploadedFile* uploaded(const http::Request& request)
{
    for (const auto& file : request.files) {
        if (file.field == "file" && !(file.filename.empty() && file.bytes.empty())) return &file;
    }
    return nullptr;
}

/// What the scanner says, if there is one. The find and the fault are for the log: they say more than a user needs.
std::optional<AttachmentFault> fault_of_scan(const Attachment& file, net::Scanner& scanner)
{
    if (!scanner.is_set()) return {};
    const auto scan = scanner.scan(file.bytes);
    if (!scan) {
        log_error("attachment not scanned", {{"fault", std::string(net::word_of(scan.error()))}});
        return AttachmentFault::not_scanned;
    }
    if (scan->signature.empty()) return {};
    log_warning("attachment refused", {{"signature", scan->signature}, {"type", std::string(word_of(file.type))}});
    return AttachmentFault::infected;
}

} // namespace

Expected<std::optional<Attachment>, AttachmentFault> attachment_of(const http::Request& request, net::Scanner& scanner)
{
    const auto* file = uploaded(request);
    if (!file) return std::optional<Attachment>{};
    auto read = read_attachment(file->filename, file->bytes);
    if (!read) return Unexpected<AttachmentFault>(read.error());
    if (const auto fault = fault_of_scan(*read, scanner)) return Unexpected<AttachmentFault>(*fault);
    return std::optional{std::move(*read)};
}

} // namespace tianbao::appeal
