// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"

#include <set>
#include <string_view>
#include <vector>

namespace tianbao::review {

// Six columns that tell whether enterprise e is or was an officer's own, for is_own(); the officer's id goes in twice. The first one is an association, the
// right to file, a submission, a request to be associated, the claim of an enterprise account. The others are mobile numbers, sealed, to be compared when
// they are opened: the officer's, and those of the enterprise's contact, of its people, its filler included, and of who asks to be one.
#define TIANBAO_OWN_COLUMNS                                                                                                                          \
    "EXISTS (SELECT 1 FROM user me WHERE me.id = ?"                                                                                                  \
    " AND (EXISTS (SELECT 1 FROM association a WHERE a.user_id = me.id AND a.enterprise_id = e.id)"                                                  \
    " OR EXISTS (SELECT 1 FROM audit_event g WHERE g.object_kind = 'enterprise' AND g.object_id = e.id AND g.actor_id = me.id"                       \
    " AND g.act = 'association.end')"                                                                                                                \
    " OR EXISTS (SELECT 1 FROM filler_change h WHERE h.enterprise_id = e.id AND h.user_id = me.id)"                                                  \
    " OR EXISTS (SELECT 1 FROM filing_version w WHERE w.enterprise_id = e.id AND w.submitted_by = me.id)"                                            \
    " OR EXISTS (SELECT 1 FROM association_request ar WHERE ar.enterprise_id = e.id AND ar.user_id = me.id AND ar.is_open)"                          \
    " OR EXISTS (SELECT 1 FROM identity i WHERE i.user_id = me.id AND i.uscc = e.uscc)))"                                                            \
    ", (SELECT n.mobile FROM user n WHERE n.id = ?), e.mobile, e.telephone"                                                                          \
    ", (SELECT JSON_OBJECTAGG(ou.id, ou.mobile) FROM association o JOIN user ou ON ou.id = o.user_id"                                                \
    " WHERE o.enterprise_id = e.id AND ou.mobile <> '')"                                                                                             \
    ", (SELECT JSON_OBJECTAGG(qu.id, qu.mobile) FROM association_request oq JOIN user qu ON qu.id = oq.user_id"                                      \
    " WHERE oq.enterprise_id = e.id AND oq.is_open AND qu.mobile <> '')"

/// Reads TIANBAO_OWN_COLUMNS, of which the first is column `first`.
bool is_own(const db::Rows& rows, int first, const EnterpriseId& enterprise, const UserId& officer);

/// Nobody reviews or decides for an enterprise of their own, 回避: asked before an officer's act about an enterprise.
class OwnRepository {
public:
    explicit OwnRepository(db::Reader& database) : database_(database) {}

    bool is_own(const EnterpriseId& enterprise, const UserId& officer);
    /// Those that are.
    std::set<EnterpriseId> own_among(const std::vector<EnterpriseId>& enterprises, const UserId& officer);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
