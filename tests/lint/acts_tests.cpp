// SPDX-License-Identifier: MPL-2.0
// Every act that is recorded anywhere has its words: fcgi/audit/act_views.cpp and views/part/audit_act.tpl; so has what it says of
// itself: fcgi/audit/fact_views.cpp and views/part/audit_fact.tpl.
#include "audit/act_views.hpp"
#include "audit/fact_views.hpp"
#include "lint/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <regex>
#include <set>

using namespace tianbao;
using namespace tianbao::lint;

namespace {

/// Acts that stand behind a name, by that name and the file where they are recorded.
const std::map<std::string, std::set<std::string>> kNamedActs{
    {"fcgi/appeal/answering_handlers.cpp: act", {"appeal.answer", "appeal.hand_on", "appeal.close"}},
    {"fcgi/appeal/appeal_handlers.cpp: act", {"appeal.add", "appeal.close", "appeal.reopen"}},
    {"fcgi/notice/editing_handlers.cpp: act", {"notice.publish", "notice.change", "notice.correct", "notice.withdraw"}},
    {"fcgi/user/user_acts.cpp: act",
     {"user.lock", "user.unlock", "user.end_sessions", "user.role", "user.reset_password", "user.reset_second_factor"}},
    {"fcgi/sign_in/refusals.cpp: refusal.act", {"sign_in.refused", "sign_out.refused"}},
    {"fcgi/sign_in/admission.cpp: act", {"sign_in.sso", "sign_in.fresh", "sign_in.proof"}},
};

/// What stands first in the braces of each record(…, {act, …}).
std::vector<std::string> recorded_in(const SourceFile& file)
{
    static const std::regex call(R"re((?:record|record_read)\((?:[^;{}]|\{[^{}]*\}(?=,\s*\{))*?,\s*\{\s*("?[\w.]+"?),)re");
    std::vector<std::string> found;
    const auto text = without_comments(file.text);
    for (auto at = std::sregex_iterator(text.begin(), text.end(), call); at != std::sregex_iterator(); ++at) found.push_back((*at)[1]);
    return found;
}

/// The text of each call of record() or record_read(), from its name to its closing bracket.
std::vector<std::string> calls_in(const SourceFile& file)
{
    static const std::regex name(R"(\brecord(_read)?\()");
    std::vector<std::string> found;
    const auto text = without_comments(file.text);
    for (auto at = std::sregex_iterator(text.begin(), text.end(), name); at != std::sregex_iterator(); ++at) {
        const auto begin = static_cast<std::size_t>(at->position());
        auto end = begin + static_cast<std::size_t>(at->length());
        for (int open = 1; open > 0 && end < text.size(); ++end) open += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
        found.push_back(text.substr(begin, end - begin));
    }
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(lint_acts)

BOOST_AUTO_TEST_CASE(every_act_that_is_recorded_has_its_words)
{
    std::size_t seen = 0;
    for (const auto& file : files_below("fcgi", {".cpp"})) {
        for (const auto& first : recorded_in(file)) {
            ++seen;
            if (first.front() == '"') {
                const auto act = first.substr(1, first.size() - 2);
                BOOST_TEST(audit::is_act(act), file.path << " records " << act << ", which has no words");
                continue;
            }
            const auto named = kNamedActs.find(file.path + ": " + first);
            BOOST_TEST((named != kNamedActs.end()), file.path << " records the act " << first << ", which this test does not know");
            if (named == kNamedActs.end()) continue;
            for (const auto& act : named->second) BOOST_TEST(audit::is_act(act), act);
        }
    }
    BOOST_TEST(seen > 30U);
}

BOOST_AUTO_TEST_CASE(no_record_is_overlooked)
{
    const std::regex call(R"(\baudit::record(_read)?\()");
    for (const auto& file : files_below("fcgi", {".cpp"})) {
        if (file.word() == "audit") continue;
        const auto text = without_comments(file.text);
        const auto calls = std::distance(std::sregex_iterator(text.begin(), text.end(), call), std::sregex_iterator());
        BOOST_TEST(static_cast<std::size_t>(calls) == recorded_in(file).size(), file.path);
    }
}

BOOST_AUTO_TEST_CASE(everything_that_an_act_says_of_itself_has_its_word)
{
    const std::regex pair(R"re(\{\s*"([a-z_]+)"\s*,)re");
    std::set<std::string> seen;
    for (const auto& file : files_below("fcgi", {".cpp"})) {
        for (const auto& call : calls_in(file)) {
            for (auto at = std::sregex_iterator(call.begin(), call.end(), pair); at != std::sregex_iterator(); ++at) {
                const auto name = (*at)[1].str();
                if (audit::is_act(name)) continue; // sign_out
                seen.insert(name);
                BOOST_TEST(audit::is_fact(name), file.path << " records " << name << ", which has no word");
            }
        }
    }
    BOOST_TEST(seen.size() > 50U);
}

BOOST_AUTO_TEST_CASE(no_act_has_words_twice)
{
    std::set<std::string_view> once;
    for (const auto& act : audit::acts()) BOOST_TEST(once.insert(act.act).second, act.act);
}

BOOST_AUTO_TEST_SUITE_END()
