// SPDX-License-Identifier: MPL-2.0
#include "net/status_report.hpp"

#include "util/text.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <utility>

namespace tianbao::net {

namespace {

constexpr std::size_t kMostRecipients = 20;
constexpr std::size_t kMostDiagnostic = 250;
constexpr std::size_t kMostStatus = 20;
constexpr std::size_t kMostAddress = 400;
constexpr int kMostParts = 20;

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

/// Field names in lower case, each with its unfolded value; the first of a name counts.
using Fields = std::vector<std::pair<std::string, std::string>>;

std::string lower(std::string_view text)
{
    std::string out(text);
    for (auto& c : out) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return out;
}

std::string_view value_of(const Fields& fields, std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &Fields::value_type::first);
    return found == fields.end() ? std::string_view{} : std::string_view(found->second);
}

/// Blocks of fields with empty lines between.
std::vector<Fields> blocks_of(std::string_view text)
{
    std::vector<Fields> blocks;
    bool is_between = true;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) {
            is_between = true;
            continue;
        }
        if (is_between && blocks.size() > kMostRecipients) break;
        if (is_between) blocks.emplace_back();
        is_between = false;
        auto& fields = blocks.back();
        const auto colon = line.find(':');
        if (line.front() == ' ' || line.front() == '\t') {
            if (!fields.empty()) fields.back().second += ' ' + std::string(trimmed(line));
        } else if (colon != std::string_view::npos) {
            fields.emplace_back(lower(trimmed(line.substr(0, colon))), std::string(trimmed(line.substr(colon + 1))));
        }
    }
    return blocks;
}

/// "smtp; 550 no such user" without what stands before the ";".
std::string_view behind_type(std::string_view value)
{
    const auto semicolon = value.find(';');
    return trimmed(semicolon == std::string_view::npos ? value : value.substr(semicolon + 1));
}

std::string printable(std::string_view text)
{
    std::string out(text.substr(0, kMostDiagnostic));
    while (!out.empty() && !is_valid_utf8(out) && (static_cast<unsigned char>(out.back()) & 0x80U) != 0) out.pop_back(); // cut within a character
    if (!is_valid_utf8(out)) return {};
    std::ranges::replace_if(
        out, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    return std::string(trimmed(out));
}

/// "5.1.1": three numbers, the first of 2, 4 or 5.
bool is_status(std::string_view text)
{
    if (text.size() < 5 || text.size() > 9 || text[1] != '.' || (text[0] != '2' && text[0] != '4' && text[0] != '5')) return false;
    const auto dot = text.find('.', 2);
    const auto are_digits = [](std::string_view part) {
        return !part.empty() && part.size() <= 3 && std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    return dot != std::string_view::npos && are_digits(text.substr(2, dot - 2)) && are_digits(text.substr(dot + 1));
}

std::optional<RecipientStatus> status_of(const Fields& fields)
{
    const auto action = lower(value_of(fields, "action"));
    if (action.empty() || value_of(fields, "final-recipient").empty()) return std::nullopt;
    auto status = value_of(fields, "status").substr(0, kMostStatus);
    status = trimmed(status.substr(0, status.find_first_of(" (")));
    return RecipientStatus{action == "failed", is_status(status) ? std::string(status) : std::string{}, printable(behind_type(value_of(fields, "diagnostic-code")))};
}

bool is_type(GMimeObject* object, const char* type, const char* subtype)
{
    auto* content_type = g_mime_object_get_content_type(object);
    return content_type && g_mime_content_type_is_type(content_type, type, subtype);
}

std::string content_of(GMimeObject* object)
{
    if (!GMIME_IS_PART(object)) return {};
    auto* content = g_mime_part_get_content(GMIME_PART(object));
    if (!content) return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const auto* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), std::min<std::size_t>(bytes->len, kLargestReport)};
}

std::string without_brackets(std::string_view id)
{
    id = trimmed(id);
    if (id.starts_with('<')) id.remove_prefix(1);
    return std::string(id.substr(0, std::min(id.find('>'), kMostAddress)));
}

/// The id of the mail that came back whole, or as its headers.
std::string message_id_of(GMimeObject* part)
{
    if (GMIME_IS_MESSAGE_PART(part)) {
        auto* returned = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        const char* id = returned ? g_mime_message_get_message_id(returned) : nullptr;
        return id ? without_brackets(id) : std::string{};
    }
    if (!is_type(part, "text", "rfc822-headers")) return {};
    const auto blocks = blocks_of(content_of(part));
    return blocks.empty() ? std::string{} : without_brackets(value_of(blocks.front(), "message-id"));
}

std::vector<std::string> addressed_to(GMimeMessage* message)
{
    std::vector<std::string> addresses;
    for (const char* name : {"X-Original-To", "Delivered-To", "To"}) {
        const char* value = g_mime_object_get_header(GMIME_OBJECT(message), name);
        if (value) addresses.emplace_back(std::string_view(value).substr(0, kMostAddress));
    }
    return addresses;
}

void read_part(GMimeObject* part, StatusReport& report)
{
    if (report.recipients.empty() && is_type(part, "message", "delivery-status")) {
        for (const auto& block : blocks_of(content_of(part))) { // the first is about the report itself
            const auto status = status_of(block);
            if (status && report.recipients.size() < kMostRecipients) report.recipients.push_back(*status);
        }
    } else if (report.message_id.empty()) {
        report.message_id = message_id_of(part);
    }
}

} // namespace

std::optional<StatusReport> read_status_report(std::string_view bytes)
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    bytes = bytes.substr(0, kLargestReport);
    if (bytes.starts_with("From ")) bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size() - 1) + 1); // a line that mail servers put before it
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message) return std::nullopt;
    auto* whole = g_mime_message_get_mime_part(message.get());
    if (!whole || !GMIME_IS_MULTIPART(whole) || !is_type(whole, "multipart", "report")) return std::nullopt;
    StatusReport report;
    auto* parts = GMIME_MULTIPART(whole);
    const int count = std::min(g_mime_multipart_get_count(parts), kMostParts);
    for (int i = 0; i < count; ++i) read_part(g_mime_multipart_get_part(parts, i), report);
    if (report.recipients.empty()) return std::nullopt;
    report.addressed_to = addressed_to(message.get());
    return report;
}

} // namespace tianbao::net
