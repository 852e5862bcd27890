// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "importing/importer.hpp"
#include "job/work.hpp"

namespace tianbao::importing {

/// The kinds of jobs.
inline constexpr std::string_view kCheckKind = "import.check";
inline constexpr std::string_view kRunKind = "import.run";

/// What the runner does for imports whose file came with a page.
class ImportWorkHandlers {
public:
    ImportWorkHandlers(db::Pool& pool, Vocabulary words, const form::FormBook& forms, const enterprise::Reference& reference,
                       const period::Calendar& calendar, const Clock& clock)
        : pool_(pool), words_(std::move(words)), forms_(forms), reference_(reference), calendar_(calendar), clock_(clock)
    {
    }

    /// Jobs of kCheckKind and kRunKind.
    void run(const job::Task& task, job::Progress& progress) const;

    /// Withdraws what nobody confirmed since, and removes files that are not needed any more. How many.
    int purge(Instant before, Instant now) const;

private:
    db::Pool& pool_;
    Vocabulary words_;
    const form::FormBook& forms_;
    const enterprise::Reference& reference_;
    const period::Calendar& calendar_;
    const Clock& clock_;
};

/// The file of an import as it was uploaded.
FileInParts stored_file(db::Pool& pool, const ImportId& id);

} // namespace tianbao::importing
