// SPDX-License-Identifier: MPL-2.0
#include "sheet/package.hpp"

#include "sheet/xml_reader.hpp"

#include <map>

namespace tianbao::sheet {

namespace {

struct Relation {
    std::string kind; ///< last segment of its type, which the transitional and the strict form share
    std::string target;
};

/// A target as an entry's name: relative to the folder of the part that names it, or from the root.
std::string resolved(std::string_view folder, std::string_view target)
{
    std::string path = !target.empty() && target.front() == '/' ? std::string{} : std::string(folder);
    while (!target.empty()) {
        const auto end = std::min(target.find('/'), target.size());
        const auto segment = target.substr(0, end);
        target.remove_prefix(std::min(end + 1, target.size()));
        if (segment.empty() || segment == ".") continue;
        if (segment == "..") {
            path.erase(path.find_last_of('/') == std::string::npos ? 0 : path.find_last_of('/'));
        } else {
            path += (path.empty() ? "" : "/") + std::string(segment);
        }
    }
    return path;
}

class RelationTaker : public XmlTaker {
public:
    RelationTaker(std::string folder, std::size_t most) : folder_(std::move(folder)), most_(most) {}

    void begin(std::string_view element, const Attributes& attributes) override
    {
        if (element != "Relationship" || attributes.text("TargetMode") == "External") return;
        const auto type = attributes.text("Type");
        relations.emplace(attributes.text("Id"), Relation{std::string(type.substr(std::min(type.rfind('/') + 1, type.size()))),
                                                          resolved(folder_, attributes.text("Target"))});
        if (relations.size() > most_) fault = WorkbookFault::too_large;
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    /// The target of the first relation of that kind; empty when there is none.
    std::string of_kind(std::string_view kind) const
    {
        for (const auto& [id, relation] : relations) {
            if (relation.kind == kind) return relation.target;
        }
        return {};
    }

    std::map<std::string, Relation, std::less<>> relations;

private:
    std::string folder_;
    std::size_t most_;
};

class WorkbookTaker : public XmlTaker {
public:
    WorkbookTaker(const RelationTaker& relations, std::size_t most) : relations_(relations), most_(most) {}

    void begin(std::string_view element, const Attributes& attributes) override
    {
        if (element != "sheet") return;
        const auto state = attributes.text("state");
        const auto relation = relations_.relations.find(attributes.text("id"));
        const bool has_cells = relation != relations_.relations.end() && relation->second.kind == "worksheet";
        sheets.push_back(
            {std::string(attributes.text("name")), state == "hidden" || state == "veryHidden", has_cells ? relation->second.target : std::string{}});
        if (sheets.size() > most_) fault = WorkbookFault::too_large;
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Package::SheetPart> sheets;

private:
    const RelationTaker& relations_;
    std::size_t most_;
};

} // namespace

Expected<Package, WorkbookFault> find_parts(Archive& archive, const WorkbookLimits& limits)
{
    RelationTaker root({}, limits.entries);
    if (!archive.has("_rels/.rels")) return Unexpected<WorkbookFault>(WorkbookFault::not_a_workbook);
    if (const auto read = read_xml(archive, "_rels/.rels", root); !read) return Unexpected<WorkbookFault>(read.error());
    const auto workbook = root.of_kind("officeDocument");
    // .xlsb, .docx and .pptx are archives of the same shape
    if (!workbook.ends_with(".xml") || !archive.has(workbook)) return Unexpected<WorkbookFault>(WorkbookFault::not_a_workbook);

    const auto slash = workbook.rfind('/');
    const auto folder = slash == std::string::npos ? std::string{} : workbook.substr(0, slash);
    const auto file = slash == std::string::npos ? workbook : workbook.substr(slash + 1);
    RelationTaker relations(folder, limits.entries);
    const auto relations_entry = resolved(folder, "_rels/" + file + ".rels");
    if (!archive.has(relations_entry)) return Unexpected<WorkbookFault>(WorkbookFault::not_a_workbook);
    if (const auto read = read_xml(archive, relations_entry, relations); !read) return Unexpected<WorkbookFault>(read.error());

    WorkbookTaker taker(relations, limits.sheets);
    if (const auto read = read_xml(archive, workbook, taker); !read) return Unexpected<WorkbookFault>(read.error());
    if (taker.sheets.empty()) return Unexpected<WorkbookFault>(WorkbookFault::not_a_workbook);
    return Package{std::move(taker.sheets), relations.of_kind("sharedStrings"), relations.of_kind("styles")};
}

} // namespace tianbao::sheet
