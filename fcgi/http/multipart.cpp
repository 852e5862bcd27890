// SPDX-License-Identifier: MPL-2.0
#include "http/multipart.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <optional>

namespace tianbao::http {

namespace {

constexpr std::size_t kMostParts = 1000;
constexpr std::size_t kLongestHeaders = 4096; ///< of one part
constexpr std::size_t kMostHeaders = 8;
constexpr std::size_t kMostParameters = 8; ///< of one header
constexpr std::size_t kLongestBoundary = 70;
constexpr std::size_t kLongestFilename = 200; ///< code points
constexpr std::string_view kLineEnd = "\r\n";

std::string lower(std::string_view text)
{
    std::string result(text);
    for (auto& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::string_view without_blanks_around(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Takes `NAME="VALUE"` or NAME=VALUE off the front; a quote within a quoted value is written \" (or %22, which stays).
std::optional<FormField> take_parameter(std::string_view& rest)
{
    const auto equals = rest.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    FormField parameter{lower(without_blanks_around(rest.substr(0, equals))), {}};
    rest.remove_prefix(equals + 1);
    if (rest.empty() || rest.front() != '"') {
        const auto end = std::min(rest.find(';'), rest.size());
        parameter.value = without_blanks_around(rest.substr(0, end));
        rest.remove_prefix(end);
        return parameter;
    }
    std::size_t at = 1;
    for (; at < rest.size() && rest[at] != '"'; ++at) {
        if (rest[at] == '\\' && rest.substr(at + 1).starts_with('"')) ++at;
        parameter.value += rest[at];
    }
    if (at == rest.size()) return std::nullopt;
    rest = without_blanks_around(rest.substr(at + 1));
    return parameter;
}

/// The parameters after the first `;` of a header's value; nothing when malformed or one comes twice.
std::optional<std::vector<FormField>> parameters_of(std::string_view value)
{
    std::vector<FormField> parameters;
    auto rest = value.substr(std::min(value.find(';'), value.size()));
    while (!rest.empty()) {
        if (rest.front() != ';' || parameters.size() == kMostParameters) return std::nullopt;
        rest = without_blanks_around(rest.substr(1));
        auto parameter = take_parameter(rest);
        if (!parameter || parameter->name.empty()) return std::nullopt;
        const bool is_known = std::any_of(parameters.begin(), parameters.end(), [&](const auto& known) { return known.name == parameter->name; });
        if (is_known) return std::nullopt;
        parameters.push_back(std::move(*parameter));
    }
    return parameters;
}

std::string_view value_before_parameters(std::string_view value)
{
    return without_blanks_around(value.substr(0, value.find(';')));
}

std::optional<std::string> boundary_of(std::string_view content_type)
{
    constexpr std::string_view kAllowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'()+_,-./:=? ";
    const auto parameters = parameters_of(content_type);
    if (!parameters) return std::nullopt;
    const auto found = std::find_if(parameters->begin(), parameters->end(), [](const auto& parameter) { return parameter.name == "boundary"; });
    if (found == parameters->end() || found->value.empty() || found->value.size() > kLongestBoundary || found->value.back() == ' ')
        return std::nullopt;
    return found->value.find_first_not_of(kAllowed) == std::string::npos ? std::optional{found->value} : std::nullopt;
}

/// What the headers of a part say.
struct PartHead {
    std::string name;
    std::optional<std::string> filename; ///< none: a field
    std::string content_type;
};

/// Without the folders that some browsers send, and without what no file name should have.
std::string clean_filename(std::string_view sent)
{
    sent.remove_prefix(std::min(sent.find_last_of("/\\") + 1, sent.size()));
    std::string name;
    std::size_t count = 0;
    for (const char c : sent) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) continue;
        if ((byte & 0xC0) != 0x80 && count++ == kLongestFilename) break;
        name += c;
    }
    return std::string(trimmed(name));
}

Expected<void, MultipartFault> take_disposition(std::string_view value, PartHead& head)
{
    const auto parameters = parameters_of(value);
    if (lower(value_before_parameters(value)) != "form-data" || !parameters || !head.name.empty())
        return Unexpected<MultipartFault>(MultipartFault::damaged);
    for (const auto& parameter : *parameters) {
        if (parameter.name == "name") {
            head.name = parameter.value;
        } else if (parameter.name == "filename" && is_valid_utf8(parameter.value)) {
            head.filename = clean_filename(parameter.value);
        } else {
            return Unexpected<MultipartFault>(MultipartFault::damaged);
        }
    }
    if (head.name.empty()) return Unexpected<MultipartFault>(MultipartFault::damaged);
    return {};
}

Expected<void, MultipartFault> take_header(std::string_view line, PartHead& head)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line.find('\0') != std::string_view::npos)
        return Unexpected<MultipartFault>(MultipartFault::damaged);
    const auto name = lower(line.substr(0, colon));
    const auto value = without_blanks_around(line.substr(colon + 1));
    if (name == "content-disposition") return take_disposition(value, head);
    if (name == "content-transfer-encoding") return Unexpected<MultipartFault>(MultipartFault::encoded);
    if (name == "content-type") head.content_type = lower(value_before_parameters(value));
    if (head.content_type.starts_with("multipart/")) return Unexpected<MultipartFault>(MultipartFault::encoded);
    return {};
}

/// Takes the headers and the empty line after them off the front.
Expected<PartHead, MultipartFault> take_head(std::string_view& rest)
{
    PartHead head;
    std::size_t taken = 0;
    for (std::size_t count = 0;; ++count) {
        const auto end = rest.substr(0, kLongestHeaders - taken).find(kLineEnd);
        if (end == std::string_view::npos || count > kMostHeaders) return Unexpected<MultipartFault>(MultipartFault::damaged);
        const auto line = rest.substr(0, end);
        rest.remove_prefix(end + kLineEnd.size());
        taken += end + kLineEnd.size();
        if (line.empty()) break;
        if (const auto taken_header = take_header(line, head); !taken_header) return Unexpected<MultipartFault>(taken_header.error());
    }
    if (head.name.empty()) return Unexpected<MultipartFault>(MultipartFault::damaged);
    return head;
}

/// Takes what follows a delimiter: whether it was the closing one, after which nothing comes.
Expected<bool, MultipartFault> take_delimiter_end(std::string_view& rest)
{
    if (rest.starts_with(kLineEnd)) {
        rest.remove_prefix(kLineEnd.size());
        return false;
    }
    if (rest == "--" || rest == "--\r\n") return true;
    return Unexpected<MultipartFault>(MultipartFault::damaged);
}

class Parser {
public:
    explicit Parser(const std::string& boundary) : delimiter_("\r\n--" + boundary) {}

    Expected<MultipartForm, MultipartFault> parse(std::string_view body)
    {
        const auto opening = std::string_view(delimiter_).substr(kLineEnd.size());
        if (!body.starts_with(opening)) return Unexpected<MultipartFault>(MultipartFault::damaged);
        body.remove_prefix(opening.size());
        for (;;) {
            const auto is_closed = take_delimiter_end(body);
            if (!is_closed) return Unexpected<MultipartFault>(is_closed.error());
            if (*is_closed) return finished();
            if (const auto taken = take_part(body); !taken) return Unexpected<MultipartFault>(taken.error());
        }
    }

private:
    Expected<void, MultipartFault> take_part(std::string_view& body)
    {
        if (++parts_ > kMostParts) return Unexpected<MultipartFault>(MultipartFault::too_many_parts);
        auto head = take_head(body);
        if (!head) return Unexpected<MultipartFault>(head.error());
        const auto end = body.find(delimiter_);
        if (end == std::string_view::npos) return Unexpected<MultipartFault>(MultipartFault::damaged);
        const auto content = body.substr(0, end);
        body.remove_prefix(end + delimiter_.size());
        auto name = field_text(std::move(head->name));
        if (!name) return Unexpected<MultipartFault>(MultipartFault::bad_text);
        names_.push_back(*name);
        if (head->filename) {
            files_.push_back({std::move(*name), std::move(*head->filename), std::move(head->content_type), std::string(content)});
            return {};
        }
        auto value = field_text(std::string(content));
        if (!value) return Unexpected<MultipartFault>(MultipartFault::bad_text);
        fields_.push_back({std::move(*name), std::move(*value)});
        return {};
    }

    Expected<MultipartForm, MultipartFault> finished()
    {
        std::sort(names_.begin(), names_.end());
        if (std::adjacent_find(names_.begin(), names_.end()) != names_.end()) return Unexpected<MultipartFault>(MultipartFault::bad_text);
        return MultipartForm{FormData{std::move(fields_)}, std::move(files_)};
    }

    std::string delimiter_;
    std::size_t parts_ = 0;
    std::vector<std::string> names_;
    std::vector<FormField> fields_;
    std::vector<UploadedFile> files_;
};

} // namespace

bool is_multipart(std::string_view content_type)
{
    return lower(value_before_parameters(content_type)) == "multipart/form-data";
}

Expected<MultipartForm, MultipartFault> parse_multipart(std::string_view content_type, std::string_view body)
{
    const auto boundary = boundary_of(content_type);
    if (!is_multipart(content_type) || !boundary) return Unexpected<MultipartFault>(MultipartFault::no_boundary);
    return Parser(*boundary).parse(body);
}

} // namespace tianbao::http
