// SPDX-License-Identifier: MPL-2.0
#include "sign_in/notice_handlers.hpp"

#include "account/session_repository.hpp"
#include "audit/audit.hpp"
#include "sign_in/notice_repository.hpp"
#include "sign_in/refusals.hpp"
#include "util/log.hpp"

namespace tianbao::sign_in {

namespace {

// What waits is ended first: a choice that is being made either finds nothing more, or has begun its session before those are ended.

std::size_t end_of_provider_session(db::Transaction& tx, std::string_view entry, std::string_view session, Instant now)
{
    const auto waiting = NoticeRepository(tx).end_waiting_of_provider_session(entry, session);
    return waiting + account::SessionRepository(tx).end_all_of_provider_session(entry, session, now);
}

/// Also where the notice names a session of the provider that began nothing here.
std::size_t end_of_subject(db::Transaction& tx, std::string_view entry, std::string_view subject, const std::optional<UserId>& user, Instant now)
{
    const auto waiting = NoticeRepository(tx).end_waiting_of_subject(entry, subject);
    return waiting + (user ? account::SessionRepository(tx).end_all_by_entry(*user, entry, now) : 0);
}

} // namespace

http::Response NoticeHandlers::refused(SsoFault fault, const SsoSettings& entry, const http::Request& request, Instant now)
{
    log_warning("notice of a log-out refused", {{"request", request.id}, {"entry", entry.key}, {"code", std::string(code_of(fault))}});
    record_refusal(pool_, {"sign_out.refused", fault, entry.key}, request, now);
    return http::json(R"({"error":"invalid_request"})", 400);
}

http::Response NoticeHandlers::take(const http::Request& request, const http::Caller&)
{
    const auto named = request.path_values.find("entry");
    auto* provider = named == request.path_values.end() ? &entries_.first() : entries_.find(named->second);
    if (!provider) throw http::NotFound{};
    const auto now = clock_();
    const auto notice = provider->read_notice(request.form, now);
    if (!notice) return refused(notice.error(), provider->settings(), request, now);
    if (const auto fault = end_sessions(provider->settings(), *notice, request, now)) return refused(*fault, provider->settings(), request, now);
    return http::json("{}", 200);
}

std::optional<SsoFault> NoticeHandlers::end_sessions(const SsoSettings& entry, const LogOutNotice& notice, const http::Request& request, Instant now)
{
    return retrying([&]() -> std::optional<SsoFault> {
        auto tx = pool_.begin();
        NoticeRepository notices(tx);
        // who signs nothing proves itself by a ticket that only the server, the browser and the portal have seen
        if (entry.protocol == SsoProtocol::cas && !notices.knows_session(entry.key, notice.session)) return SsoFault::notice_nobody;
        if (!notices.take(entry.key, notice.id, now)) return SsoFault::notice_used;
        const auto user = notices.find_user(entry.issuer, notice.subject);
        const bool is_of_session = !notice.session.empty() && (notice.subject.empty() || notices.knows_session(entry.key, notice.session));
        const auto ended = is_of_session ? end_of_provider_session(tx, entry.key, notice.session, now)
                                         : end_of_subject(tx, entry.key, notice.subject, user, now);
        audit::record(tx, {std::nullopt, request.client_address, request.id, now},
                      {"sign_out.notice", "user", user ? user->text() : std::string{}, {{"entry", entry.key}, {"count", std::to_string(ended)}}});
        tx.commit();
        return std::nullopt;
    });
}

} // namespace tianbao::sign_in
