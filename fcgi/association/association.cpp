// SPDX-License-Identifier: MPL-2.0
#include "association/association.hpp"

#include <stdexcept>

namespace tianbao::association {

std::string_view word_of(Proof proof)
{
    switch (proof) {
    case Proof::registry:
        return "registry";
    case Proof::sso_claim:
        return "sso_claim";
    case Proof::enrolment_code:
        return "enrolment_code";
    case Proof::filler_approval:
        return "filler_approval";
    case Proof::district_decision:
        return "district_decision";
    }
    throw std::logic_error("no such proof");
}

} // namespace tianbao::association
