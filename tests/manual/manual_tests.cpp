// SPDX-License-Identifier: MPL-2.0
#include "manual/made_files.hpp"
#include "manual/manual.hpp"
#include "manual/manual_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <regex>
#include <vector>

namespace {

using namespace tianbao;
using namespace tianbao::manual;
using support::has;

const std::string kEdition = "0.0.0-0123456789abcdef";
const std::string kManifest = R"({"edition": "0.0.0-0123456789abcdef", "stamp": "k1", "pdf": "manual.pdf", "handover": "at-once", "pictures": {"sign-in": {"width": 1200, "height": 800}}})";

std::filesystem::path views()
{
    return support::source_folder() + "/views";
}

/// A folder of this test's own, gone with it.
struct Folder {
    Folder() { std::filesystem::create_directory(path); }
    ~Folder() { std::filesystem::remove_all(path); }
    /// kEdition in it stands for what the portal is.
    void write(std::string manifest) const
    {
        if (const auto at = manifest.find(kEdition); at != std::string::npos) manifest.replace(at, kEdition.size(), edition);
        std::ofstream(path / "manifest.json") << manifest;
    }

    std::filesystem::path path = std::filesystem::temp_directory_path() / ("manual-" + new_id_text(system_now()));
    std::string edition = edition_of("0.0.0", views());
};

struct Shelf : support::Site {
    Folder folder;
    filler::FillerSettings filler;
    ManualHandlers manuals{frame, clock, folder.path, filler, views()};
    http::Caller visitor;

    http::Response chapter(const std::string& word) { return manuals.chapter(get({{"chapter", word}}), visitor); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(manual_pages, Shelf)

BOOST_AUTO_TEST_CASE(every_chapter_has_its_page_and_stands_in_the_contents_and_in_print)
{
    const auto contents = manuals.contents(get({}), visitor);
    const auto print = manuals.all(get({}), visitor);
    BOOST_TEST(has(contents, "<svg class=\"flow\""));
    for (const auto each : kChapters) {
        const std::string word(word_of(each));
        BOOST_TEST((chapter_from(word) == each), word);
        BOOST_TEST(has(contents, "href=\"/manual/" + word + "\""), word);
        const auto page = chapter(word);
        BOOST_TEST(has(page, "href=\"/manual/" + word + "\" aria-current=\"page\""), word);
        const auto begin = page.body.find("<h1>");
        BOOST_TEST(has(print, page.body.substr(begin, page.body.find("</h1>") - begin)), word);
        BOOST_TEST(!has(page, "<img src=\"/manual"), word);
    }
    BOOST_CHECK_THROW(chapter("nothing"), http::NotFound);
}

BOOST_AUTO_TEST_CASE(pictures_and_pdf_are_shown_once_they_were_made_of_this_version)
{
    BOOST_TEST(!has(manuals.contents(get({}), visitor), "manual.pdf"));
    folder.write(kManifest);
    now += std::chrono::seconds{6};
    BOOST_TEST(has(chapter("sign-in"), "src=\"/manual/file/sign-in.png?v=k1\" width=\"1200\" height=\"800\""));
    BOOST_TEST(has(manuals.contents(get({}), visitor), "/manual/file/manual.pdf?v=k1"));
    BOOST_TEST(!has(chapter("filler"), "<img src=\"/manual"));
    folder.write(R"({"edition": "0.0.1-0123456789abcdef", "stamp": "k2", "pdf": "manual.pdf", "pictures": {"sign-in": {"width": 1200, "height": 800}}})");
    now += std::chrono::seconds{6};
    BOOST_TEST(!has(chapter("sign-in"), "<img src=\"/manual"));
}

BOOST_AUTO_TEST_CASE(an_edition_changes_with_the_version_and_with_each_template)
{
    BOOST_TEST(has(manuals.all(get({}), visitor), "data-edition=\"" + folder.edition + "\""));
    BOOST_TEST(folder.edition == edition_of("0.0.0", views()));
    BOOST_TEST(folder.edition != edition_of("0.0.1", views()));
    const auto of = [&] { return edition_of("0.0.0", folder.path); };
    std::filesystem::create_directory(folder.path / "part");
    std::ofstream(folder.path / "part/a.tpl") << "one";
    const auto before = of();
    BOOST_TEST(before.starts_with("0.0.0-"));
    std::ofstream(folder.path / "part/notes.txt") << "no template";
    BOOST_TEST(of() == before);
    std::ofstream(folder.path / "part/a.tpl") << "two";
    const auto changed = of();
    BOOST_TEST(changed != before);
    std::filesystem::rename(folder.path / "part/a.tpl", folder.path / "part/b.tpl");
    BOOST_TEST(of() != changed);
}

BOOST_AUTO_TEST_CASE(when_a_handover_takes_effect_is_told_as_it_is_set)
{
    folder.write(kManifest);
    BOOST_TEST(has(chapter("filler"), "更换即时生效"));
    BOOST_TEST(!has(chapter("filler"), "提出异议"));
    BOOST_TEST(!has(chapter("replacement"), "更换异议"));
    BOOST_TEST(has(manuals.all(get({}), visitor), "data-handover=\"at-once\""));
    BOOST_TEST(has(manuals.contents(get({}), visitor), "/manual/file/manual.pdf?v=k1"));

    filler.offer_life = std::chrono::days{7};
    filler.contest_time = std::chrono::hours{48};
    const auto print = manuals.all(get({}), visitor);
    for (const auto& page : {chapter("filler"), print}) {
        BOOST_TEST(!has(page, "更换即时生效"));
        BOOST_TEST(has(page, "对方在 7 天内接受后更换生效"));
        BOOST_TEST(has(page, "可在生效后 48 小时内提出异议"));
    }
    BOOST_TEST(has(chapter("replacement"), "更换异议"));
    BOOST_TEST(has(print, "data-handover=\"accept-7-contest-48\""));
    // made of a portal where it takes effect at once
    BOOST_TEST(!has(manuals.contents(get({}), visitor), "manual.pdf"));
}

BOOST_AUTO_TEST_CASE(the_key_of_an_accounting_program_and_who_must_file_have_their_chapters)
{
    folder.write(R"({"edition": "0.0.0-0123456789abcdef", "stamp": "k1", "pictures": {"accounting-keys": {"width": 1200, "height": 820},)"
                 R"( "review-duty": {"width": 1200, "height": 820}}})");
    now += std::chrono::seconds{6};
    const auto accounting = chapter("accounting");
    for (const auto* words : {"财务软件接口（企业密钥）", "生成密钥", "软件不能提交报表", "/manual/file/accounting-keys.png?v=k1"})
        BOOST_TEST(has(accounting, words), words);
    const auto duty = chapter("duty");
    for (const auto* words : {"填报范围", "起始月", "名单外", "/manual/file/review-duty.png?v=k1"}) BOOST_TEST(has(duty, words), words);
}

BOOST_AUTO_TEST_CASE(officers_administrators_and_auditors_have_their_chapters_with_a_picture_each)
{
    constexpr auto kSides = R"({"width": 1200, "height": 820})";
    struct OfManagement {
        const char* word;
        const char* picture;
        const char* words;
    };
    const std::vector<OfManagement> all{{"levels", "review-levels", "中心已审核"},
                                        {"bulk", "review-bulk", "选中符合条件的全部"},
                                        {"reminder", "reminder-new", "24 小时内只催一次"},
                                        {"replacement", "replacement", "一人办理，另一人复核后生效"},
                                        {"enrolment", "enrolment", "批量签发认证码"},
                                        {"statistics", "statistics-totals", "不足 3 家"},
                                        {"export", "export", "记入审计"},
                                        {"accounts", "account-acts", "重置二次验证"},
                                        {"audit", "audit", "最近封存的哈希值"}};
    std::string made;
    for (const auto& each : all) made += (made.empty() ? "\"" : ", \"") + std::string(each.picture) + "\": " + kSides;
    folder.write(R"({"edition": "0.0.0-0123456789abcdef", "stamp": "k1", "pictures": {)" + made + "}}");
    now += std::chrono::seconds{6};
    const auto agency = chapter("agency");
    for (const auto& each : all) {
        const auto page = chapter(each.word);
        BOOST_TEST(has(page, each.words), each.word);
        BOOST_TEST(has(page, "/manual/file/" + std::string(each.picture) + ".png?v=k1"), each.word);
        BOOST_TEST(has(agency, "<a href=\"/manual/" + std::string(each.word) + "\">"), each.word);
    }
}

BOOST_AUTO_TEST_CASE(every_link_from_one_chapter_to_another_leads_to_one)
{
    const auto print = manuals.all(get({}), visitor);
    const std::regex link(R"re(href="/manual/([a-z-]+)")re");
    int count = 0;
    for (auto at = std::sregex_iterator(print.body.begin(), print.body.end(), link); at != std::sregex_iterator(); ++at, ++count)
        BOOST_TEST(chapter_from((*at)[1].str()).has_value(), (*at)[1].str());
    BOOST_TEST(count > 10);
}

BOOST_AUTO_TEST_CASE(every_picture_that_is_made_is_shown_by_a_chapter)
{
    const auto maker = source_file("tests/browser/manual.mjs");
    const std::regex taken(R"((?:take|show)\(\w+, '([a-z-]+)')");
    std::string made;
    int count = 0;
    for (auto at = std::sregex_iterator(maker.begin(), maker.end(), taken); at != std::sregex_iterator(); ++at, ++count)
        made += (count ? ", \"" : "\"") + (*at)[1].str() + "\": {\"width\": 1, \"height\": 1}";
    BOOST_TEST(count > 30);
    folder.write("{\"edition\": \"" + kEdition + "\", \"stamp\": \"k1\", \"pictures\": {" + made + "}}");
    now += std::chrono::seconds{6};
    const auto print = manuals.all(get({}), visitor);
    int shown = 0;
    for (auto at = print.body.find("<img src=\"/manual/file/"); at != std::string::npos; at = print.body.find("<img src=\"/manual/file/", at + 1)) ++shown;
    BOOST_TEST(shown == count);
}

BOOST_AUTO_TEST_CASE(a_manifest_that_is_none_shows_nothing)
{
    BOOST_TEST(read_manifest(kManifest, kEdition).has_value());
    for (const auto* wrong :
         {"", "[]", "{", R"({"edition": "0.0.0-0123456789abcdef"})",
          R"({"edition": "0.0.0-0123456789abcdef", "stamp": "\"><script>"})", R"({"edition": 0, "stamp": "k"})", R"({"version": "0.0.0", "stamp": "k"})"})
        BOOST_TEST(!read_manifest(wrong, kEdition).has_value(), wrong);
    const auto odd = read_manifest(
        R"({"edition": "0.0.0-0123456789abcdef", "stamp": "k", "pdf": "../x", "pictures": {"../a": {"width": 1, "height": 1}, "b": 3, "c": {"width": -1, "height": 1}}})",
        kEdition);
    BOOST_REQUIRE(odd.has_value());
    BOOST_TEST(odd->pictures.empty());
    BOOST_TEST(!odd->has_pdf);
}

BOOST_AUTO_TEST_SUITE_END()
