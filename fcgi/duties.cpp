// SPDX-License-Identifier: MPL-2.0
#include "duties.hpp"

#include "account/code_mailing.hpp"
#include "account/purge_repository.hpp"
#include "association/claims.hpp"
#include "association/lapsing.hpp"
#include "association/pending_matches.hpp"
#include "association/try_repository.hpp"
#include "audit/sealing.hpp"
#include "directory/comparison.hpp"
#include "directory/registry_sync.hpp"
#include "enterprise/group_repository.hpp"
#include "exporting/export_work_handlers.hpp"
#include "filler/handover_request_repository.hpp"
#include "filler/right_mailing.hpp"
#include "importing/import_work_handlers.hpp"
#include "importing/vocabulary_views.hpp"
#include "job/job_repository.hpp"
#include "reminder/mailing.hpp"
#include "reminder/queueing.hpp"
#include "roster/roster_repository.hpp"
#include "sign_in/purge_repository.hpp"
#include "statistics/refresh.hpp"
#include "statistics/usual_drawing.hpp"
#include "util/log.hpp"

#include <memory>

namespace tianbao {

namespace {

using namespace std::chrono_literals;

/// Ended sessions are records of security: kept for 180 days, and no session lasts longer than one.
constexpr std::chrono::days kSessionsKept{181};

/// E-mails about changes of the right: as long, since somebody may ask who was told.
constexpr std::chrono::days kRightMailsKept{181};

/// Evidence with requests for the right: as long after what it was decided on; withdrawn, until it does not count as one of the day any more.
constexpr std::chrono::days kEvidenceKept{181};
constexpr std::chrono::days kWithdrawnEvidenceKept{1};

/// Portions of one run at most: what is left waits for the next.
constexpr int kMostPortions = 200;

/// A run of reminders of the whole city is some 200 portions; what is left waits for the next run of the duty, since one thread does them all.
constexpr int kReminderPortions = 40;
/// E-mails are sent so long at a time, for the same reason.
constexpr std::chrono::seconds kMailing{15};

/// Portions of usual ranges in one run of the duty: two seconds or three, since one thread does them all.
constexpr int kUsualPortions = 20;

/// Removes, or ends, portion by portion until there is nothing left.
template <class Remove>
void remove_all(const Remove& remove)
{
    for (int portion = 0; portion < kMostPortions && remove() > 0;) ++portion;
}

void purge_sign_ins(db::Pool& pool, Instant now)
{
    remove_all([&] { return account::PurgeRepository(pool.read()).remove_sessions(now - kSessionsKept); });
    remove_all([&] { return account::PurgeRepository(pool.read()).remove_held_forms(now); });
    remove_all([&] { return account::PurgeRepository(pool.read()).remove_address_tries(now); });
    remove_all([&] { return sign_in::PurgeRepository(pool.read()).remove_requests(now); });
    remove_all([&] { return sign_in::PurgeRepository(pool.read()).remove_pending(now); });
    remove_all([&] { return sign_in::PurgeRepository(pool.read()).remove_notices(now); });
    remove_all([&] {
        auto reader = pool.read();
        return association::TryRepository(reader).remove_old(now);
    });
}

void purge_right_records(db::Pool& pool, Instant now)
{
    remove_all([&] {
        auto reader = pool.read();
        return filler::RightMailRepository(reader).remove_made_before(now - kRightMailsKept);
    });
    remove_all([&] {
        auto reader = pool.read();
        return filler::HandoverRequestRepository(reader).remove_evidence(now - kEvidenceKept, now - kWithdrawnEvidenceKept);
    });
}

/// One transaction for each period: a list is there whole, or not at all. The one that is open keeps to the calendar.
void draw_rosters(db::Pool& pool, const period::Calendar& calendar, Instant now)
{
    auto reader = pool.read();
    const auto running = period::current_period(now);
    if (roster::RosterRepository rosters(reader); rosters.is_drawn(running)) rosters.follow_calendar(running, calendar, now);
    for (const auto period : roster::RosterRepository(reader).undrawn(now)) {
        auto tx = pool.begin();
        roster::RosterRepository(tx).draw(period, calendar, now);
        tx.commit();
    }
}

/// What lists show as the category of an enterprise is that of the month that runs.
void follow_groups(db::Pool& pool, Instant now)
{
    auto reader = pool.read();
    enterprise::GroupRepository(reader).follow(period::Period::of(shanghai_day(now)));
}

std::shared_ptr<const importing::ImportWorkHandlers> import_work(const Foundation& f)
{
    return std::make_shared<const importing::ImportWorkHandlers>(f.pool, importing::vocabulary_of(f.frame.templates), f.forms, f.reference, f.calendar,
                                                                 f.clock);
}

/// What the registry could not be asked about while it was down.
void settle_pending_matches(const Foundation& f, Instant now)
{
    association::Claims claims(f.pool, f.registry, f.reference.districts);
    const int settled = association::PendingMatches(f.pool, f.registry, claims).go_on(now);
    if (settled > 0) log_info("pending matches settled", {{"count", std::to_string(settled)}});
}

/// At night, a portion at a time; the whole city takes some nights.
void compare_with_registry(const Foundation& f, Instant now)
{
    if (!directory::is_night(now)) return;
    directory::RegistrySync sync(f.pool, f.registry, f.reference.districts, f.clock);
    const auto report = sync.compare_next(now - directory::kComparedFor, directory::kPortion);
    if (report.asked == 0) return;
    log_info("enterprises compared with the registry", {{"asked", std::to_string(report.asked)},
                                                        {"changed", std::to_string(report.changed)},
                                                        {"missing", std::to_string(report.missing)},
                                                        {"faults", std::to_string(report.faults)},
                                                        {"stopped", report.is_stopped ? "1" : "0"}});
}

} // namespace

std::vector<job::Work> work_table(const Foundation& f)
{
    const exporting::ExportWorkHandlers exports(f.pool, {f.frame.templates, f.reference}, f.forms);
    const auto imports = import_work(f);
    const auto run_import = [imports](const job::Task& task, job::Progress& progress) { imports->run(task, progress); };
    const auto run_export = [exports](const job::Task& task, job::Progress& progress) { exports.run(task, progress); };
    return {
        {std::string(exporting::kListKind), run_export},
        {std::string(exporting::kFilingsKind), run_export},
        {std::string(importing::kCheckKind), run_import},
        {std::string(importing::kRunKind), run_import},
    };
}

std::vector<job::Duty> duty_table(const Foundation& f)
{
    auto& pool = f.pool;
    const std::chrono::days jobs_kept{f.config.keep_job_days};
    const auto statistics = std::make_shared<statistics::Refresh>(pool, f.forms);
    const auto usual = std::make_shared<statistics::UsualDrawing>(pool, f.forms);
    const auto queueing = std::make_shared<reminder::Queueing>(pool, f.calendar, f.config.reminder);
    const auto& mail = f.config.reminder;
    const auto codes = std::make_shared<account::CodeMailing>(pool, f.clock, f.frame.templates, account::Seal(f.config.secret, account::kEmailSeal),
                                                              account::CodeSender{mail.mail_server, mail.from_name, mail.from_address, mail.public_url});
    const auto mailing = std::make_shared<reminder::Mailing>(pool, f.clock, f.frame.templates, f.calendar, f.config.reminder);
    const auto right_mailing = std::make_shared<filler::RightMailing>(pool, f.clock, f.frame.templates, f.config.reminder, f.config.filler);
    return {
        {"roster.draw", 5min, [&pool, &calendar = f.calendar](Instant now) { draw_rosters(pool, calendar, now); }},
        {"audit.seal", 5s, [&pool, &clock = f.clock](Instant) { audit::seal_waiting(pool, clock); }},
        {"registry.pending", 1min, [f](Instant now) { settle_pending_matches(f, now); }},
        {"association.lapse", 10min, [&pool](Instant now) { remove_all([&] { return association::end_lapsed(pool, now); }); }},
        {"registry.compare", 2min, [f](Instant now) { compare_with_registry(f, now); }},
        {"enterprise.groups", 10min, [&pool](Instant now) { follow_groups(pool, now); }},
        {"sign_in.purge", 1h, [&pool](Instant now) { purge_sign_ins(pool, now); }},
        {"reminder.queue", 30s,
         [queueing](Instant now) {
             queueing->begin_steps(now);
             queueing->go_on({}, kReminderPortions, now);
         }},
        {"account.mail", 5s, [codes](Instant) { codes->send(); }},
        {"reminder.mail", 20s, [mailing](Instant) { mailing->send(kMailing); }},
        {"filler.mail", 20s, [right_mailing](Instant) { right_mailing->send(kMailing); }},
        {"filler.purge", 1h, [&pool](Instant now) { purge_right_records(pool, now); }},
        {"job.purge", 1h,
         [&pool, jobs_kept](Instant now) { remove_all([&] { return job::JobRepository(pool.read()).remove_finished(now - jobs_kept, 20); }); }},
        {"import.purge", 1h, [imports = import_work(f), jobs_kept](Instant now) { remove_all([&] { return imports->purge(now - jobs_kept, now); }); }},
        {"statistics.refresh", 5s, [statistics](Instant now) { statistics->all(now); }},
        {"usual.draw", 10s, [usual](Instant now) { usual->go_on(now, directory::is_night(now), kUsualPortions); }},
    };
}

} // namespace tianbao
