// SPDX-License-Identifier: MPL-2.0
#include "enrolment/issuing.hpp"

#include "association/deciding.hpp"
#include "association/enrolment_code_repository.hpp"

namespace tianbao::enrolment {

std::optional<Letter> issue(db::Transaction& tx, const Addressee& to, const account::Seal& seal, std::chrono::days life, const audit::Source& source)
{
    const auto id = association::EnrolmentCodeId::fresh(source.at);
    const auto until = association::end_of_life(source.at, life);
    const auto code = association::fresh_code();
    if (!association::EnrolmentCodeRepository(tx).add(id, to.id, seal.hash(code, to.id.text()), *source.actor, source.at, until)) return std::nullopt;
    audit::record(tx, source, {"enrolment.issue", "enterprise", to.id.text(), {{"uscc", to.uscc}, {"code", id.text()}, {"until", shanghai_minute_text(until)}}});
    association::tell_letter_issued(tx, to.id, to.name, to.uscc, source.at);
    return Letter{to, code, source.at, until};
}

} // namespace tianbao::enrolment
