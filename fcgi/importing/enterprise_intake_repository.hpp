// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "importing/enterprise_row.hpp"

#include <set>

namespace tianbao::importing {

/// An enterprise as it is stored: its facts as texts.
struct KnownEnterprise {
    EnterpriseId id;
    int version = 0;
    bool is_moved = false; ///< the service centre chose its district
    bool has_filler = false;
    std::map<Field, std::string> values;

    const std::string& value(Field field) const;
};

using KnownEnterprises = std::map<std::string, KnownEnterprise, std::less<>>; ///< by code

/// Enterprises for files that name them by their code.
class EnterpriseIntakeRepository {
public:
    explicit EnterpriseIntakeRepository(db::Reader& database) : database_(database) {}

    KnownEnterprises find(const std::set<std::string>& codes);

    /// New enterprises with their ids.
    void add(const std::vector<std::pair<EnterpriseId, const EnterpriseRow*>>& rows, Instant now);
    /// False: somebody else has changed it.
    bool change(const KnownEnterprise& known, const EnterpriseRow& row);

private:
    template <class ValueOf>
    std::vector<db::Value> add_facts(std::vector<db::Value>& values, const EnterpriseId& id, const ValueOf& value_of);

    db::Reader& database_;
};

} // namespace tianbao::importing
