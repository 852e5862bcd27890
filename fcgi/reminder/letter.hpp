// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/words.hpp"
#include "reminder/reminder_settings.hpp"

namespace tianbao::reminder {

/// What a reminder says, as subject and text. No figure of a filing is in it, and its one link leads to the log-in.
struct LetterText {
    std::string subject;
    std::string text;
};

/// What a letter is about.
struct LetterFacts {
    Kind kind;
    std::string enterprise;
    std::string uscc;
    period::Period period;
    ShanghaiDay due; ///< the enterprise's own last day
    std::string note;
};

/// The letters, in the words of views/reminder/mail_words.tpl.
class Letter {
public:
    Letter(const html::Templates& templates, const ReminderSettings& settings) : words_(templates, "reminder/mail_words.tpl"), settings_(settings) {}

    LetterText text(const LetterFacts& facts) const;

private:
    html::Words words_;
    const ReminderSettings& settings_;
};

} // namespace tianbao::reminder
