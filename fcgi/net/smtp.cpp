// SPDX-License-Identifier: MPL-2.0
#include "net/smtp.hpp"

#include "util/text.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <memory>
#include <stdexcept>

namespace tianbao::net {

namespace {

constexpr std::size_t kMostWords = 300;
constexpr int kNeedsLogIn = 530; // says nothing of the recipient
constexpr long kLongestIdle = 5; // seconds: Postfix under stress waits ten for the next command

struct EasyDelete {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct ListDelete {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// What of the conversation is remembered: the verb that was said last, never its argument, and the last answer.
struct Conversation {
    std::string text{};
    std::size_t handed_over = 0;
    bool is_whole_sent = false;
    bool is_over = false; ///< QUIT was said: what is answered to it tells nothing
    std::string verb{};
    std::string answer{};
};

std::size_t hand_over(char* to, std::size_t size, std::size_t count, void* of)
{
    auto& talk = *static_cast<Conversation*>(of);
    const auto portion = std::min(size * count, talk.text.size() - talk.handed_over);
    std::memcpy(to, talk.text.data() + talk.handed_over, portion);
    talk.handed_over += portion;
    if (portion == 0) talk.is_whole_sent = true;
    return portion;
}

int listen(CURL*, curl_infotype kind, char* data, std::size_t size, void* to)
{
    auto& talk = *static_cast<Conversation*>(to);
    const std::string_view line(data, size);
    if (kind == CURLINFO_HEADER_OUT && line.starts_with("QUIT")) talk.is_over = true;
    if (talk.is_over) return 0;
    if (kind == CURLINFO_HEADER_OUT) talk.verb = line.substr(0, 4);
    if (kind == CURLINFO_HEADER_IN) talk.answer = line;
    return 0;
}

std::string words_of(std::string_view answer)
{
    const auto words = trimmed(answer.substr(0, kMostWords));
    if (!is_valid_utf8(words)) return {};
    std::string line(words);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return line;
}

void prepare(CURL* handle, const MailServer& server)
{
    curl_easy_reset(handle);
    curl_easy_setopt(handle, CURLOPT_URL, server.url.c_str());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_USE_SSL, static_cast<long>(server.allow_plain ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!server.ca_file.empty()) curl_easy_setopt(handle, CURLOPT_CAINFO, server.ca_file.c_str());
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(server.connect_limit.count()));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(server.total_limit.count()));
    curl_easy_setopt(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, 0L);
    curl_easy_setopt(handle, CURLOPT_MAXAGE_CONN, kLongestIdle); // what waits longer the server may have given up: its 421 would cost a mail five minutes
    if (server.user.empty()) return;
    curl_easy_setopt(handle, CURLOPT_USERNAME, server.user.c_str());
    curl_easy_setopt(handle, CURLOPT_PASSWORD, server.password.expose().c_str());
}

/// The three digits that an answer begins with; 0: nothing was answered.
int number_of(std::string_view answer)
{
    int number = 0;
    std::from_chars(answer.data(), answer.data() + std::min<std::size_t>(answer.size(), 3), number);
    return number;
}

MailFault fault_of(CURLcode code, const Conversation& talk)
{
    const int answer = number_of(talk.answer);
    switch (code) {
    case CURLE_LOGIN_DENIED:
        return MailFault::log_in_refused;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return MailFault::not_trusted;
    case CURLE_OPERATION_TIMEDOUT:
        return talk.is_whole_sent ? MailFault::doubtful : MailFault::timed_out;
    default:
        break;
    }
    if (answer >= 500 && answer < 600) return talk.verb == "RCPT" && answer != kNeedsLogIn ? MailFault::recipient_refused : MailFault::refused;
    if (answer >= 400 && answer < 500) return MailFault::deferred;
    return talk.is_whole_sent ? MailFault::doubtful : MailFault::unreachable;
}

} // namespace

std::string_view name_of(MailFault fault)
{
    switch (fault) {
    case MailFault::unreachable:
        return "unreachable";
    case MailFault::timed_out:
        return "timed out";
    case MailFault::not_trusted:
        return "not trusted";
    case MailFault::log_in_refused:
        return "log-in refused";
    case MailFault::deferred:
        return "deferred";
    case MailFault::recipient_refused:
        return "recipient refused";
    case MailFault::refused:
        return "refused";
    case MailFault::doubtful:
        break;
    }
    return "doubtful";
}

Expected<void, MailRefusal> send(const MailServer& server, const Mail& mail)
{
    thread_local const std::unique_ptr<CURL, EasyDelete> handle(curl_easy_init());
    if (!handle) throw std::runtime_error("libcurl gives no handle");
    prepare(handle.get(), server);
    Conversation talk{.text = mail_text(mail)};
    const auto sender = "<" + (mail.return_path.empty() ? mail.from_address : mail.return_path) + ">";
    const std::unique_ptr<curl_slist, ListDelete> recipients(curl_slist_append(nullptr, ("<" + mail.to_address + ">").c_str()));
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_FROM, sender.c_str());
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(handle.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle.get(), CURLOPT_READFUNCTION, hand_over);
    curl_easy_setopt(handle.get(), CURLOPT_READDATA, &talk);
    curl_easy_setopt(handle.get(), CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(handle.get(), CURLOPT_DEBUGFUNCTION, listen);
    curl_easy_setopt(handle.get(), CURLOPT_DEBUGDATA, &talk);
    const auto code = curl_easy_perform(handle.get());
    curl_easy_setopt(handle.get(), CURLOPT_VERBOSE, 0L); // the conversation ends here, whatever the kept connection says later
    if (code == CURLE_OK) return {};
    return Unexpected<MailRefusal>(MailRefusal{fault_of(code, talk), words_of(talk.answer)});
}

} // namespace tianbao::net
