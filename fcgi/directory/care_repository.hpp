// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "directory/directory.hpp"
#include "util/id.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::directory {

/// What a message about an enterprise names beside it.
struct News {
    std::string_view kind;
    std::string before = {};
    std::string after = {};
    std::string person = {};
    std::string reason = {};
    std::string first = {}; ///< a month
    std::string last = {};  ///< a month; empty: none
};

/// Changes of enterprises by officers and by the comparison with the registry, each within the act's transaction.
class CareRepository {
public:
    explicit CareRepository(db::Transaction& tx) : tx_(tx) {}

    // False: the enterprise is not of that version any more.
    bool set_category(const enterprise::Enterprise& seen, enterprise::Category category);
    bool move(const enterprise::Enterprise& seen, std::string_view district);
    bool count_on(const enterprise::Enterprise& seen);

    /// False: the user is not associated any more, or is the filler.
    bool end_association(const UserId& user, const EnterpriseId& enterprise);

    /// The users of an enterprise, those who are closed aside.
    std::vector<std::string> users_of(const EnterpriseId& enterprise);
    /// The officers of two districts.
    std::vector<std::string> officers_of(std::string_view district, std::string_view other);
    /// Leaves a message for each user, 消息.
    void tell(const std::vector<std::string>& users, const enterprise::Enterprise& about, const News& news, Instant now);

private:
    db::Transaction& tx_;
};

} // namespace tianbao::directory
