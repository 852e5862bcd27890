// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "reminder/recipients.hpp"
#include "reminder/text.hpp"

namespace tianbao::reminder {

/// A run to be made.
struct NewRun {
    RunId id;
    Kind kind;
    int days = 0;
    std::string step_key; ///< empty: by hand
    std::optional<UserId> asked_by;
    std::string district;
    std::string note;
};

/// A run that has not gone through all enterprises.
struct OpenRun {
    RunId id;
    Kind kind;
    std::string note;
    Recipients recipients;
    std::string after; ///< the last enterprise that was gone through
};

/// One enterprise that would be, or is, reminded.
struct Addressee {
    std::string enterprise; ///< its id
    std::string uscc;
    std::string name;
    std::string district;
    std::string state;
    std::optional<UserId> filler;
    std::string filler_name;
    std::string address;              ///< the filler's, else that of the enterprise's contact; may be empty
    bool is_refused = false;          ///< the server has refused that address
    bool is_recent = false;           ///< reminded within 24 hours
    std::vector<UserId> colleagues{}; ///< associated users; asked for where nobody is filler
    std::optional<ShanghaiDay> extended_until{};
    period::Group category{}; ///< in that month
};

/// Who is reminded, decided by the database: what it counts, it counts in the transaction that leaves the messages.
class QueueRepository {
public:
    explicit QueueRepository(db::Reader& database) : database_(database) {}

    int count(const Recipients& recipients);
    /// By id, after the one named; at most `most`.
    std::vector<Addressee> some(const Recipients& recipients, std::string_view after, int most, Instant now);

    /// False: the run is there already, by its id or as today's step.
    bool add(const NewRun& run, const Recipients& recipients, Instant now);
    /// The earliest one that is not finished, or the one named.
    std::optional<OpenRun> open_run(std::string_view id);
    /// Whether an automatic run of an earlier day ended less than 24 hours ago: one begun now would leave out whom that one has just reminded.
    bool is_too_soon(period::Period period, ShanghaiDay day, Instant now);
    std::vector<period::Period> periods_extended_to(ShanghaiDay day);
    std::vector<period::Period> periods_returned_on(ShanghaiDay day);

    /// The last id of the next portion; empty: there is none.
    std::string end_of_portion(const OpenRun& run, int most);
    /// Goes on to `last`, empty: to the end. False: somebody else has.
    bool move_on(const OpenRun& run, const std::string& last, Instant now);
    /// Claims who has not been reminded within 24 hours, of those up to `last` who have not filed at this moment.
    std::vector<Addressee> claim(const OpenRun& run, const std::string& last, Instant now);
    /// Leaves the messages, in the written text where there is one, and the rows that tell of them. `with_mail`: e-mails too, not before `mail_at`.
    void leave(const OpenRun& run, const std::vector<Addressee>& addressees, const period::Calendar& calendar, const Text* text, bool with_mail,
               Instant mail_at, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::reminder
