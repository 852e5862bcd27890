// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "notice/notice.hpp"
#include "review/scope.hpp"

namespace tianbao::notice {

/// Notices as officers write them: a district's officer finds those of the district alone.
class EditingRepository {
public:
    explicit EditingRepository(db::Reader& database) : database_(database) {}

    /// Without their words, the newest publication first; after the one named, when one is.
    std::vector<WrittenNotice> list(const review::Scope& scope, const std::optional<NoticeId>& after, int most);
    std::optional<WrittenNotice> find(const review::Scope& scope, const NoticeId& id);

    /// False: the same form came before.
    bool insert(const Notice& notice, const UserId& writer, Instant now);
    /// False: somebody has changed or withdrawn it since `version`. `is_correction`: it was published already.
    bool update(const Notice& notice, int version, bool is_correction, Instant now);
    bool withdraw(const NoticeId& id, int version, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::notice
