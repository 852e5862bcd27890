// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/desk.hpp"
#include "filing/enterprise_key.hpp"
#include "html/page.hpp"

namespace tianbao::filing {

/// What the page of the keys is drawn from.
struct KeySheet {
    const FilingEnterprise& enterprise;
    bool is_filler = false;
    const std::vector<EnterpriseKey>& keys;
    KeyForm typed = {{}, "180"};
    std::vector<KeyFault> faults = {};
    Secret new_key = {};      ///< shown this once
    bool is_refused = false;  ///< the right to file has gone meanwhile
    std::string address;      ///< of the interface: "https://host/api/v1"
    Instant now;
};

void show_keys(html::Page& page, const KeySheet& sheet);

} // namespace tianbao::filing
