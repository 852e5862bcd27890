// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/names.hpp"
#include "html/words.hpp"
#include "reminder/reminder_settings.hpp"
#include "reminder/text.hpp"

#include <vector>

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
    period::Deadline due; ///< the enterprise's own
    std::string note;
};

/// The letters, in the words of views/reminder/mail_words.tpl, or of the centre where it wrote others.
class Letter {
public:
    Letter(const html::Templates& templates, const ReminderSettings& settings) : words_(templates, "reminder/mail_words.tpl"), settings_(settings) {}

    /// `written`: the centre's text for the kind; nothing: the standard one.
    LetterText text(const LetterFacts& facts, const Text* written = nullptr) const;
    /// One letter about all of them, each with the words of its kind: text() where there is one. `written`: the centre's texts.
    LetterText text_of_all(const std::vector<LetterFacts>& all, const Texts& written) const;

    /// The standard text of a kind, with the placeholders that a written one has.
    Text standard(Kind kind) const;
    /// The placeholders as people type them, {企业名称}, for those that are stored, and the other way round.
    Text with_names(const Text& typed) const;
    Text with_words(const Text& stored) const;
    /// A made-up enterprise's name.
    std::string example() const { return words_(html::names::kMAIL_EXAMPLE); }

private:
    std::string body_of(const LetterFacts& facts, const Text& text) const;
    std::string end() const;

    html::Words words_;
    const ReminderSettings& settings_;
};

} // namespace tianbao::reminder
