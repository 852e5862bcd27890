// SPDX-License-Identifier: MPL-2.0
#include "account/email_views.hpp"

namespace tianbao::account {

namespace names = html::names;

namespace {

html::Name section_of(CodeMail mail)
{
    switch (mail) {
    case CodeMail::waiting:
    case CodeMail::sending:
        return names::kMAIL_UNDERWAY;
    case CodeMail::sent:
        return names::kMAIL_SENT;
    case CodeMail::failed:
        break;
    }
    return names::kMAIL_FAILED;
}

html::Problem at_code(html::Name words)
{
    return {"email-code", names::kEMAIL_CODE_PROBLEM, words};
}

html::Problem at_sending(html::Name words)
{
    return {"send-code", names::kSEND_CODE_PROBLEM, words};
}

} // namespace

void show_email(html::Dictionary& values, const EmailSheet& sheet, Instant now)
{
    values.show(names::kMENU_PROFILE);
    values.set(names::kEMAIL, sheet.email);
    if (sheet.email.empty()) return values.show(names::kNO_ADDRESS);
    const auto& proof = sheet.proof;
    if (proof && proof->verified_at && proof->email == sheet.email) {
        values.add(names::kVERIFIED).set(names::kVERIFIED_ON, day_text(shanghai_day(*proof->verified_at)));
        return;
    }
    if (!sheet.sends_mail) return values.show(names::kNO_MAIL);
    auto& form = values.add(names::kTO_VERIFY);
    if (!proof || !is_code_open(*proof, sheet.email, now)) return form.show(names::kNO_CODE_OUT);
    auto& code = form.add(names::kCODE_OUT);
    code.show(section_of(proof->mail));
    code.set(names::kCODE_UNTIL, shanghai_minute_text(proof->asked_at + kEmailCodeLife));
    code.set(names::kEMAIL_CODE, sheet.typed);
}

std::optional<html::Problem> problem_of(CodeObstacle obstacle)
{
    switch (obstacle) {
    case CodeObstacle::too_soon:
        return at_sending(names::kEMAIL_CODE_SOON);
    case CodeObstacle::too_many:
        return at_sending(names::kEMAIL_CODE_MANY);
    case CodeObstacle::no_address:
    case CodeObstacle::verified:
        break;
    }
    return std::nullopt;
}

html::Problem problem_of_typed_code(const std::string& typed)
{
    return at_code(typed.empty() ? names::kEMAIL_CODE_REQUIRED : names::kEMAIL_CODE_MALFORMED);
}

html::Problem problem_of_wrong_code()
{
    return at_code(names::kEMAIL_CODE_WRONG);
}

html::Problem problem_of_closed_code()
{
    return at_sending(names::kEMAIL_CODE_OVER);
}

} // namespace tianbao::account
