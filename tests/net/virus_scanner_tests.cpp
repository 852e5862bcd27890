// SPDX-License-Identifier: MPL-2.0
#include "net/virus_scanner.hpp"

#include "support/clamd_stand_in.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

using namespace tianbao;
using net::ScanFault;

namespace {

std::string said(const Expected<net::Scan, ScanFault>& scan)
{
    if (!scan) return "fault: " + std::string(net::word_of(scan.error()));
    return scan->signature.empty() ? "clean" : "found: " + scan->signature;
}

/// What is said of a file of so many bytes by a scanner that behaves so.
std::string said_by(const std::string& behave, std::size_t bytes, std::chrono::milliseconds limit = std::chrono::milliseconds{5000})
{
    const support::ClamdStandIn scanner(behave);
    auto settings = scanner.settings();
    settings.total_limit = limit;
    return said(net::scan(settings, std::string(bytes, 'x')));
}

} // namespace

BOOST_AUTO_TEST_SUITE(virus_scanner)

BOOST_AUTO_TEST_CASE(only_the_very_words_say_that_something_is_clean)
{
    BOOST_TEST(said(net::read_scan("stream: OK")) == "clean");
    for (const auto* words : {"", "OK", "stream: ok", "stream: OK\n", " stream: OK", "stream:OK", "stream: OK ", "PONG", "HTTP/1.1 200 OK"})
        BOOST_TEST(said(net::read_scan(words)) == "fault: nonsense", words);
    BOOST_TEST(said(net::read_scan("stream: Win.Test.EICAR_HDB-1 FOUND")) == "found: Win.Test.EICAR_HDB-1");
    BOOST_TEST(said(net::read_scan("stream: a b\x1b[31m\xe6 FOUND")) == "found: a?b?[31m?");
    BOOST_TEST(said(net::read_scan("stream: " + std::string(300, 'x') + " FOUND")) == "found: " + std::string(100, 'x'));
    BOOST_TEST(said(net::read_scan("stream:  FOUND")) == "fault: nonsense");
    BOOST_TEST(said(net::read_scan("INSTREAM size limit exceeded. ERROR")) == "fault: refused");
}

BOOST_AUTO_TEST_CASE(an_address_is_a_socket_or_a_number_of_ip_with_a_port)
{
    BOOST_TEST(net::scanner_address("unix:/run/clamav/clamd.ctl")->socket == "/run/clamav/clamd.ctl");
    BOOST_TEST(net::scanner_address("tcp:127.0.0.1:3310")->port == 3310);
    BOOST_TEST(net::scanner_address("tcp:[::1]:3310")->host == "::1");
    for (const auto& text : {std::string{}, std::string("unix:"), std::string("unix:relative"), "unix:/" + std::string(120, 'x'), std::string("tcp:localhost:3310"),
                             std::string("tcp:127.0.0.1"), std::string("tcp:127.0.0.1:0"), std::string("tcp:127.0.0.1:70000"), std::string("tcp:127.0.0.1:33x"),
                             std::string("127.0.0.1:3310"), std::string("http://127.0.0.1:3310")})
        BOOST_TEST(!net::scanner_address(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(a_file_is_scanned_whole_in_pieces_of_any_number)
{
    const support::ClamdStandIn scanner;
    const auto settings = scanner.settings();
    for (const std::size_t size : {0, 1, 65535, 65536, 65537, 1 << 20}) {
        BOOST_TEST(said(net::scan(settings, std::string(size, 'x'))) == "clean", size);
        BOOST_TEST(said(net::scan(settings, std::string(size, 'x') + support::eicar())) == "found: Eicar-Test-Signature", size);
    }
    BOOST_TEST(said(net::scan(settings, std::string(65510, 'x') + support::eicar() + std::string(100, 'y'))) == "found: Eicar-Test-Signature");
}

BOOST_AUTO_TEST_CASE(without_a_word_nothing_is_clean)
{
    BOOST_TEST(said_by("hang", 10, std::chrono::milliseconds{300}) == "fault: timed_out");
    BOOST_TEST(said_by("reset", 10) == "fault: broken");
    BOOST_TEST(said_by("nonsense", 10) == "fault: nonsense");
    BOOST_TEST(said_by("error", 10) == "fault: refused");
    BOOST_TEST(said_by("small", 10) == "clean");
    const auto too_large = said_by("small", 1 << 20); // it breaks off before all is sent; its last words may come or not
    BOOST_TEST((too_large == "fault: refused" || too_large == "fault: broken"), too_large);
    support::ClamdStandIn gone;
    gone.stop();
    BOOST_TEST(said(net::scan(gone.settings(), "x")) == "fault: unreachable");
    BOOST_TEST(said(net::scan({net::scanner_address("tcp:127.0.0.1:1"), std::chrono::milliseconds{2000}}, "x")) == "fault: unreachable");
}

BOOST_AUTO_TEST_CASE(a_scanner_that_hangs_holds_no_more_threads_than_are_let_in)
{
    const support::ClamdStandIn hanging("hang");
    auto settings = hanging.settings();
    settings.total_limit = std::chrono::milliseconds{1500};
    net::Scanner scanner(settings, 1, std::chrono::milliseconds{1});
    std::array<std::string, 3> answers;
    {
        std::vector<std::jthread> threads;
        for (auto& answer : answers) threads.emplace_back([&] { answer = said(scanner.scan("x")); });
    }
    BOOST_TEST(std::ranges::count(answers, "fault: timed_out") == 1);
    BOOST_TEST(std::ranges::count(answers, "fault: busy") == 2);
    BOOST_TEST(said(scanner.scan("x")) == "fault: timed_out"); // the place was given back
}

BOOST_AUTO_TEST_CASE(what_is_scanned_has_one_of_the_places_of_all_slow_work)
{
    const support::ClamdStandIn clamd;
    const auto slow = std::make_shared<Places>(1, std::chrono::milliseconds{0}, 0);
    net::Scanner scanner(clamd.settings(), 2, std::chrono::milliseconds{1}, slow);
    {
        const auto report = slow->take();
        BOOST_TEST(said(scanner.scan("x")) == "fault: busy");
    }
    for (int i = 0; i < 2; ++i) BOOST_TEST(said(scanner.scan("x")) != "fault: busy");
}

BOOST_AUTO_TEST_SUITE_END()
