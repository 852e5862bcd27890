// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "importing/importer.hpp"
#include "importing/vocabulary_views.hpp"
#include "sealing/places.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <map>

namespace tianbao::support {

/// A portal with one enterprise and an administrator who imports.
struct ImportScene : FilingScene {
    static inline const std::string kOtherCode = "91310115MA1H000200";
    static inline const std::string kFilingHeading = "统一社会信用代码,报表期,提交时间,提交人,A01.m,A01.y,A01.py\r\n";

    UserId administrator = add_user("系统管理员（测试）", http::Role::administrator);
    Browser desk = sign_in(administrator);

    static std::string filing_line(const std::string& period, const std::string& figure = "12.5", const std::string& uscc = kUscc)
    {
        const auto* at = period < "2015-12" ? "2015-12-18 10:22" : "2026-11-10 10:22";
        return fmt::format("{},{},{},测试填表人,{},{},\r\n", uscc, period, at, figure, figure);
    }

    /// Columns of the import that has that page, parted by blanks.
    std::string stored(const std::string& path, const std::string& columns)
    {
        return text("SELECT CONCAT_WS(' ', " + columns + ") FROM import_run WHERE id = '" + path.substr(path.rfind('/') + 1) + "'");
    }

    /// The page of the import that a file was uploaded for.
    std::string upload(const std::string& kind, const std::string& bytes, const std::string& name = "ceshi.csv", const std::string& password = {})
    {
        const auto answer = desk.post_form("/imports", {{"kind", kind}, {"source", "测试来源"}, {"initial_password", password}}, name, bytes);
        BOOST_REQUIRE_EQUAL(answer.status, 303);
        return header(answer, "Location");
    }

    /// The same, checked by the runner.
    std::string checked(const std::string& kind, const std::string& bytes, const std::string& name = "ceshi.csv", const std::string& password = {})
    {
        const auto path = upload(kind, bytes, name, password);
        BOOST_REQUIRE(app().runner().run_job());
        return path;
    }

    /// The same, confirmed and imported. The page of the result.
    http::Response imported(const std::string& kind, const std::string& bytes, bool only_good = false, const std::string& password = {})
    {
        const auto path = checked(kind, bytes, "ceshi.csv", password);
        const auto answer = desk.post(path + "/confirmation", {{"only_good", only_good ? "yes" : ""}});
        BOOST_REQUIRE_EQUAL(answer.status, 303);
        BOOST_REQUIRE(app().runner().run_job());
        return desk.get(path);
    }

    /// "2 period_early [报表期] 2011-12", one line for each finding.
    std::string findings(const std::string& of = "problem")
    {
        auto reader = pool().read();
        auto rows =
            reader.query(db::Sql{"SELECT file_row, reason, field, value, CONCAT_WS('/', import_id, class, file_row, number) FROM import_finding"
                                 " WHERE class = ? ORDER BY import_id, file_row, number"},
                         of);
        std::string text;
        while (rows.next())
            text += fmt::format("{} {} [{}] {}\n", rows.number(1), rows.text(2), rows.text(3), rows.opened(4, sealing::kFindingValue, rows.text(5)));
        return text;
    }
};

} // namespace tianbao::support
