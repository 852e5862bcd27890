// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/personal_data.hpp"
#include "db/database.hpp"

#include <optional>

namespace tianbao::account {

class PersonalDataRepository {
public:
    explicit PersonalDataRepository(db::Reader database) : database_(database) {}

    /// The newest first, `most` of each kind.
    std::optional<PersonalData> find(const UserId& user, int most);

private:
    void add_enterprises(PersonalData& data, int most);
    void add_traces(PersonalData& data, int most);
    void add_appeals(PersonalData& data, int most);
    void add_second_factor(PersonalData& data);
    void add_messages(PersonalData& data, int most);
    void add_sessions(PersonalData& data, int most);
    void add_deeds(PersonalData& data, int most);

    db::Reader database_;
};

} // namespace tianbao::account
