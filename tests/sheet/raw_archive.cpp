// SPDX-License-Identifier: MPL-2.0
#include "sheet/raw_archive.hpp"

#include <zip.h>

#include <algorithm>
#include <stdexcept>

namespace tianbao::sheet {

namespace {

const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string kRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const std::string kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relation(std::string_view id, std::string_view kind, std::string_view target)
{
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + kOffice + "/" + std::string(kind) + "\" Target=\"" + std::string(target) + "\"/>";
}

} // namespace

std::string archive_of(const Entries& entries, const char* password)
{
    auto* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    auto* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : entries) {
        auto* file = zip_source_buffer(archive, content.data(), content.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), file, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw std::runtime_error("an archive of a test");
        if (password) zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    if (zip_close(archive) != 0) throw std::runtime_error("an archive of a test");
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

Entries workbook_entries(std::string_view rows, const Entries& more)
{
    Entries entries{
        {"_rels/.rels", "<Relationships xmlns=\"" + kRelations + "\">" + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + kRelations + "\">" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                           relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml") +
                                           "</Relationships>"},
        {"xl/sharedStrings.xml", "<sst xmlns=\"" + kMain + "\"/>"},
        {"xl/styles.xml", "<styleSheet xmlns=\"" + kMain + "\"/>"},
        {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + kMain + "\"><sheetData>" + std::string(rows) + "</sheetData></worksheet>"},
    };
    for (const auto& entry : more) {
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const auto& known) { return known.first == entry.first; });
        if (same != entries.end()) {
            *same = entry;
        } else {
            entries.push_back(entry);
        }
    }
    return entries;
}

std::pair<std::string, std::string> shared_texts(std::string_view items)
{
    return {"xl/sharedStrings.xml", "<sst xmlns=\"" + kMain + "\">" + std::string(items) + "</sst>"};
}

} // namespace tianbao::sheet
