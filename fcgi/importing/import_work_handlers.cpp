// SPDX-License-Identifier: MPL-2.0
#include "importing/import_work_handlers.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::importing {

namespace {

constexpr int kPurgedAtOnce = 20;

} // namespace

FileInParts stored_file(db::Pool& pool, const ImportId& id)
{
    return FileInParts([&pool, id](int number) {
        auto reader = pool.read();
        return ImportRepository(reader).part(id, number);
    });
}

void ImportWorkHandlers::run(const job::Task& task, job::Progress& progress) const
{
    const auto id = ImportId::stored(nlohmann::json::parse(task.parameters).at("import").get<std::string>());
    progress.store(nlohmann::json{{"address", "/imports/" + id.text()}}.dump());
    const auto report = [&](Stage, std::int64_t done, std::optional<std::int64_t> total) { progress.report(done, total); };
    auto file = stored_file(pool_, id);
    Importer importer(pool_, {words_, forms_, reference_, calendar_}, clock_);
    if (task.kind == kCheckKind) {
        importer.check(id, file, report);
        return;
    }
    importer.run(id, file, report);
    auto reader = pool_.read();
    while (ImportRepository(reader).remove_file(id)) {
    }
}

int ImportWorkHandlers::purge(Instant before, Instant now) const
{
    auto reader = pool_.read();
    return ImportRepository(reader).purge(before, kPurgedAtOnce, now);
}

} // namespace tianbao::importing
