// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/reference.hpp"
#include "form/form_book.hpp"
#include "importing/import_repository.hpp"
#include "importing/intake.hpp"
#include "importing/outcome.hpp"
#include "importing/source_file.hpp"
#include "importing/vocabulary.hpp"
#include "period/calendar.hpp"

#include <functional>
#include <memory>
#include <optional>

namespace tianbao::importing {

/// What imports are made with.
struct ImportParts {
    const Vocabulary& words;
    const form::FormBook& forms;
    const enterprise::Reference& reference;
    const period::Calendar& calendar;
};

/// What an import is doing.
enum class Stage { reading, checking, importing, proving };

/// How far it is, in rows of the file; between two transactions, and what it throws ends the import there.
using ImportProgress = std::function<void(Stage stage, std::int64_t done, std::optional<std::int64_t> total)>;

/// The two halves of an import, page and command alike. Each may be begun again after it was cut off: a check from the beginning, an
/// import behind the last portion that was stored.
class Importer {
public:
    Importer(db::Pool& pool, const ImportParts& parts, const Clock& clock) : pool_(pool), parts_(parts), clock_(clock) {}

    /// 试运行: judges every row and changes nothing but the report.
    void check(const ImportId& id, SourceFile& file, const ImportProgress& progress);

    /// 导入 of a confirmed file, portion by portion, each a transaction with the mark of how far it came; then the comparison with what
    /// the database holds. Throws std::runtime_error when the file is not the one that was checked.
    void run(const ImportId& id, SourceFile& file, const ImportProgress& progress);

private:
    std::unique_ptr<Intake> intake(Kind kind) const;
    Import load(const ImportId& id);
    void refuse(const ImportId& id, std::int64_t row, Findings findings);
    void check_rows(const Import& import, SourceFile& file, const FileFacts& facts, const ImportProgress& progress);
    void store_rows(const Import& import, SourceFile& file, const ImportProgress& progress);
    PortionDone store_portion(const Import& import, Intake& intake, const std::vector<sheet::TableRow>& rows, std::int64_t former_row);
    Outcome prove(const Import& import, SourceFile& file, const ImportProgress& progress);

    db::Pool& pool_;
    ImportParts parts_;
    const Clock& clock_;
};

} // namespace tianbao::importing
