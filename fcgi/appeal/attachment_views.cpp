// SPDX-License-Identifier: MPL-2.0
#include "appeal/attachment_views.hpp"

namespace tianbao::appeal {

namespace names = html::names;

html::Problem problem_of(AttachmentFault fault)
{
    switch (fault) {
    case AttachmentFault::too_large:
        return {"file", names::kFILE_PROBLEM, names::kATTACHMENT_LARGE};
    case AttachmentFault::wrong_type:
        return {"file", names::kFILE_PROBLEM, names::kATTACHMENT_TYPE};
    case AttachmentFault::not_what_it_says:
        return {"file", names::kFILE_PROBLEM, names::kATTACHMENT_CONTENT};
    case AttachmentFault::infected:
        return {"file", names::kFILE_PROBLEM, names::kATTACHMENT_INFECTED};
    case AttachmentFault::not_scanned:
        return {"file", names::kFILE_PROBLEM, names::kATTACHMENT_NOT_SCANNED};
    }
    return {};
}

} // namespace tianbao::appeal
