// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_repository.hpp"
#include "filing/paper_word_views.hpp"
#include "form/form.hpp"

namespace tianbao::filing {

/// What stands in a monthly form on paper. All empty: the blank form, to be filled in by hand.
struct PaperSheet {
    std::string enterprise{};
    std::string uscc{};
    std::optional<period::Period> period{};
    std::string state{}; ///< in words
    std::string receipt_number{};
    std::string content_hash{};
    std::string submitted_at{};
    std::string filler{};
    std::string post{};
    std::string declaration_version{};
    std::optional<bool> nil_declared{};
    const form::Cells* cells = nullptr;
    form::Explanations explanations{};
    std::vector<Mark> marks{};
    std::vector<Adjustment> adjustments{};
    std::string returned{}; ///< when and why it came back; empty: it did not
};

/// A name, and what stands beside it.
struct PaperFact {
    html::Name name;
    std::string text;
    bool is_wide = false; ///< a row of its own; else two stand in a row
};

/// A table behind the form.
struct PaperTable {
    struct Column {
        html::Name name;
        double share; ///< of the width, percent
        bool is_figure = false;
    };
    html::Name title;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

// What stands on paper beside the figures and answers, and in which order: the PDF file draws it, the page 查看 prints it.
std::string form_line(PaperWords& words, const form::Form& form);
std::vector<PaperFact> head_facts(PaperWords& words, const PaperSheet& sheet);
std::string declaration_text(PaperWords& words, const form::Form& form, const PaperSheet& sheet);
std::vector<PaperFact> foot_facts(const PaperSheet& sheet);
/// Explanations, notes and adjustments, as far as there are any.
std::vector<PaperTable> paper_tables(PaperWords& words, const form::Form& form, const PaperSheet& sheet);

std::string period_text(PaperWords& words, const std::optional<period::Period>& period);

/// A draft holds whatever was typed, up to 12,000 bytes in each cell: lines without end are no reason for a thousand pages. What was submitted has
/// passed the form's checks and is drawn whole.
std::string drawn(const PaperSheet& sheet, std::string text, std::size_t most);

/// One submission of a filing, or, with none, its draft.
PaperSheet filing_sheet(PaperWords& words, const Folder& folder, const Submission* submission);

/// Fills part/paper_top.tpl and part/paper_end.tpl. `words`: filing/pdf_words.tpl.
void show_paper(html::Dictionary& values, const html::Words& words, const form::Form& form, const Folder& folder, const Submission* submission);

} // namespace tianbao::filing
