// SPDX-License-Identifier: MPL-2.0
#include "association/joining.hpp"

#include "association/association_repository.hpp"
#include "enterprise/change_repository.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "roster/roster_repository.hpp"
#include "util/outcome.hpp"

namespace tianbao::association {

void join(db::Transaction& tx, const UserId& user, const enterprise::Enterprise& enterprise, Proof proof, const audit::Source& source)
{
    enterprise::EnterpriseRepository enterprises(tx);
    const auto before = enterprises.find(enterprise.uscc);
    if (!enterprises.store(enterprise, source.at)) throw TryAgain("the enterprise has been stored by somebody else");
    const auto after = enterprises.find(enterprise.uscc);
    if (before && after) enterprise::ChangeRepository(tx).record(after->id, enterprise::changes_between(*before, *after), user, {}, source.at);
    roster::RosterRepository(tx).follow_enterprise(enterprise.id, source.at);
    AssociationRepository associations(tx);
    if (!associations.use_account(user)) return; // has got a role of 管理端 meanwhile, or had one at the log-in
    if (!associations.add(user, enterprise.id, proof, source.at)) return;
    const bool is_first = associations.tell_others("association.added", user, enterprise.id, source.at) == 0;
    if (is_first)
        associations.tell_officers(enterprise.district, {"association.first", enterprise.name, enterprise.uscc, associations.name_of(user)}, source.at);
    audit::record(tx, source,
                  {"association.add",
                   "enterprise",
                   enterprise.id.text(),
                   {{"uscc", enterprise.uscc}, {"proof", std::string(word_of(proof))}, {"first", is_first ? "1" : "0"}}});
}

} // namespace tianbao::association
