// SPDX-License-Identifier: MPL-2.0
#include "net/mail_message.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <stdexcept>

namespace tianbao::net {

namespace {

constexpr std::size_t kLongestAddress = 254; // RFC 5321

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct DateUnref {
    void operator()(GDateTime* date) const { g_date_time_unref(date); }
};
struct OptionsFree {
    void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};
struct TextFree {
    void operator()(char* text) const { g_free(text); }
};

bool is_atext(char c)
{
    return c > ' ' && c < 0x7f && std::string_view("<>()[]\\\",;:@").find(c) == std::string_view::npos;
}

std::string without_controls(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return text;
}

/// As the body of a text part has to be before it is encoded.
std::string with_crlf(std::string_view text)
{
    std::string lines;
    for (const char c : text) {
        if (c == '\n') lines += '\r';
        if (c != '\r') lines += c;
    }
    return lines;
}

Owned<GMimeTextPart> body_of(const Mail& mail)
{
    Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), with_crlf(mail.text).c_str());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

} // namespace

bool is_mail_address(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == text.size() || text.size() > kLongestAddress) return false;
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), is_atext) &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1, text.end(), is_atext);
}

std::string mail_text(const Mail& mail)
{
    const bool is_returned = mail.return_path.empty() || is_mail_address(mail.return_path);
    if (!is_returned || !is_mail_address(mail.from_address) || !is_mail_address(mail.to_address)) throw std::invalid_argument("that is no mail address");
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, without_controls(mail.from_name).c_str(), mail.from_address.c_str());
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr, mail.to_address.c_str());
    g_mime_message_set_subject(message.get(), without_controls(mail.subject).c_str(), "utf-8");
    const std::unique_ptr<GDateTime, DateUnref> date(
        g_date_time_new_from_unix_utc(std::chrono::floor<std::chrono::seconds>(mail.at).time_since_epoch().count()));
    g_mime_message_set_date(message.get(), date.get());
    g_mime_message_set_message_id(message.get(), without_controls(mail.id).c_str());
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "Auto-Submitted", "auto-generated", "utf-8"); // RFC 3834: no answers by machines
    const auto body = body_of(mail);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(body.get()));
    const std::unique_ptr<GMimeFormatOptions, OptionsFree> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, TextFree> text(g_mime_object_to_string(GMIME_OBJECT(message.get()), options.get()));
    if (!text) throw std::runtime_error("the mail cannot be written");
    return text.get();
}

} // namespace tianbao::net
