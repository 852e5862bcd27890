// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/appeal.hpp"
#include "appeal/attachment.hpp"
#include "db/database.hpp"

#include <array>

namespace tianbao::appeal {

/// A step that was taken.
struct TakenStep {
    Step step; ///< its district: whose the appeal was from then on
    std::string by;
    Instant at;
};

/// An appeal with all that happened.
struct Thread {
    Appeal appeal;
    std::vector<TakenStep> steps;
    std::optional<AttachmentType> file_type;
    std::int64_t file_size = 0;
};

/// Which appeals an officer looks at. Districts are codes or contact::kCentre; empty: all.
struct DeskFilter {
    std::string scope;    ///< whose appeals the officer may see
    std::string district; ///< chosen among them
    AppealState state = AppealState::waiting;
};

class AppealRepository {
public:
    explicit AppealRepository(db::Reader& database) : database_(database) {}

    std::vector<OwnEnterprise> enterprises_of(const UserId& user);
    /// Within a transaction: what the same user asks at the same time waits for its end, so that all of it is counted. False: nobody's to ask.
    bool use_account(const UserId& user);
    /// How many appeals of the user are not closed.
    int open_of(const UserId& user);
    /// How many the user has asked since then that have an attachment.
    int files_since(const UserId& user, Instant since);
    /// The user's own, the newest first; after the one named, when one is.
    std::vector<Appeal> list_of(const UserId& user, const std::optional<AppealId>& after, int most);
    /// Nothing for another user's.
    std::optional<Thread> find_of(const UserId& user, const AppealId& id);

    /// In the order in which they were asked, closed ones from the newest; after the one named, when one is.
    std::vector<Appeal> list_for(const DeskFilter& filter, const std::optional<AppealId>& after, int most);
    /// By state, whatever state the filter names.
    std::array<std::int64_t, 3> counts(const DeskFilter& filter);
    /// Nothing outside the scope; empty: the whole city.
    std::optional<Thread> find_for(std::string_view scope, const AppealId& id);

    std::optional<Attachment> file_of(const AppealId& id);

    /// Within a transaction. False: the same form came before.
    bool ask(const NewAppeal& appeal, const std::optional<Attachment>& file, const UserId& user, Instant now);
    /// Within a transaction. False: another step was taken since the version that `appeal` has.
    bool take(const Appeal& appeal, const Step& step, const UserId& by, Instant now);

    /// Leaves a message, 消息, for the user, or for each officer of a district or of the centre.
    void tell_user(const UserId& user, std::string_view kind, const AppealId& id, std::string_view title, Instant now);
    void tell_officers(std::string_view district, std::string_view kind, const AppealId& id, std::string_view title, Instant now);

private:
    std::optional<Thread> with_steps(std::optional<Appeal> appeal);

    db::Reader& database_;
};

} // namespace tianbao::appeal
