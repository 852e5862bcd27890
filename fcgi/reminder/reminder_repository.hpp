// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "reminder/reminder.hpp"
#include "review/scope.hpp"

#include <map>

namespace tianbao::reminder {

/// What became of the messages of a run, or of all: how many by "site.sent", "mail.failed" ….
using Tally = std::map<std::string, int, std::less<>>;

/// A run as the list shows it.
struct RunRow {
    std::string id;
    Kind kind;
    period::Period period;
    int days = 0;
    std::string asked_by; ///< name; empty: automatic
    std::string note;
    std::string recipients; ///< JSON
    Instant made_at;
    bool is_finished = false;
    Tally tally; ///< within the scope
};

/// One message of a run.
struct DeliveryRow {
    std::string id;
    std::string uscc;
    std::string name;
    std::string person; ///< name; empty: the enterprise's contact
    std::string channel;
    std::string address;
    std::string state;
    int attempts = 0;
    std::optional<Instant> next_at;
    std::string words;
    Instant made_at;
    std::optional<Instant> sent_at;
    bool is_held = false;   ///< waits because its mailbox was written to within 24 hours
    bool is_joined = false; ///< told of in one mail with others
};

/// An address that the mail server has refused and that is still the one on record.
struct RefusedAddress {
    std::string key; ///< of the list
    std::string address;
    std::string uscc;
    std::string name;
    std::string person;
    std::string words;
    Instant refused_at;
};

/// 催报 as officers see it: nothing is found outside the scope.
class ReminderRepository {
public:
    explicit ReminderRepository(db::Reader& database) : database_(database) {}

    /// The plan that the centre has set, if it has.
    std::optional<Plan> plan();
    /// False: it has changed since that version.
    bool change_plan(const Plan& plan, const UserId& by, Instant now);

    /// The latest first, before the one named; at most `most`.
    std::vector<RunRow> runs(const review::Scope& scope, std::string_view before, int most);
    std::optional<RunRow> run(const review::Scope& scope, std::string_view id);
    /// By id, after the one named, of one state when one is named; at most `most`.
    std::vector<DeliveryRow> deliveries(const review::Scope& scope, std::string_view run, std::string_view state, std::string_view after, int most);
    std::vector<RefusedAddress> refused(const review::Scope& scope, std::string_view after, int most);

    /// Lets the run's e-mails of a state (failed or doubtful) be tried anew, to the address on record now. How many.
    int retry(const review::Scope& scope, std::string_view run, std::string_view state, Instant next_at);
    /// Takes the mark off an address, for the enterprise named. False: there was none.
    bool forgive(const review::Scope& scope, std::string_view uscc, std::string_view address);

private:
    void count(std::vector<RunRow>& runs, const review::Scope& scope);

    db::Reader& database_;
};

} // namespace tianbao::reminder
