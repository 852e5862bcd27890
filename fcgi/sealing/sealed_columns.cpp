// SPDX-License-Identifier: MPL-2.0
#include "sealing/sealed_columns.hpp"

#include "sealing/places.hpp"

namespace tianbao::sealing {

namespace {

SealedColumn column(std::string_view place, std::vector<std::string_view> keys, SealedForm form)
{
    const auto point = place.find('.');
    return {place, place.substr(0, point), place.substr(point + 1), std::move(keys), form};
}

} // namespace

const std::vector<SealedColumn>& sealed_columns()
{
    static const std::vector<SealedColumn> columns{
        column(kUserMobile, {"id"}, SealedForm::number),
        column(kEnterpriseMobile, {"id"}, SealedForm::number),
        column(kEnterpriseTelephone, {"id"}, SealedForm::number),
        column(kSessionIdToken, {"id"}, SealedForm::text),
        column(kPendingIdentity, {"token_hash"}, SealedForm::json),
        column(kHeldFields, {"token_hash"}, SealedForm::json),
        column(kFindingValue, {"import_id", "class", "file_row", "number"}, SealedForm::text),
        column(kFindingBefore, {"import_id", "class", "file_row", "number"}, SealedForm::text),
        column(kImportChunk, {"import_id", "number"}, SealedForm::bytes),
        column(kJobChunk, {"job_id", "number"}, SealedForm::bytes),
        column(kRequestFile, {"request_id"}, SealedForm::bytes),
        column(kAppealFile, {"appeal_id"}, SealedForm::bytes),
    };
    return columns;
}

} // namespace tianbao::sealing
