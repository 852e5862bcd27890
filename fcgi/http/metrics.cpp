// SPDX-License-Identifier: MPL-2.0
#include "http/metrics.hpp"

#include <fmt/format.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <system_error>

#include <sys/mman.h>
#include <unistd.h>

namespace tianbao::http {

namespace {

constexpr const char* kVariable = "TIANBAO_METRICS_FD";

constexpr std::array<const char*, 3> kMethods{"get", "post", "other"};
constexpr std::array<const char*, 5> kClasses{"1xx", "2xx", "3xx", "4xx", "5xx"};
/// Upper bounds of the histogram, in microseconds; 500 ms is the bound of the busiest day.
constexpr std::array<std::uint64_t, 10> kBounds{1000, 2500, 5000, 10000, 25000, 50000, 100000, 250000, 500000, 2500000};

std::size_t index_of(Method method)
{
    switch (method) {
    case Method::get:
    case Method::head:
        return 0;
    case Method::post:
        return 1;
    case Method::put:
    case Method::other:
        break;
    }
    return 2;
}

} // namespace

struct Metrics::Counts {
    using Count = std::atomic<std::uint64_t>;
    static_assert(Count::is_always_lock_free, "processes share them");

    std::array<std::array<Count, kClasses.size()>, kMethods.size()> answers;
    std::array<std::array<Count, kBounds.size() + 1>, kMethods.size()> within; ///< each its own bound's alone, the last: above all
    std::array<Count, kMethods.size()> micros;
};

Metrics::Metrics()
{
    const char* text = std::getenv(kVariable);
    const int descriptor = text ? std::atoi(text) : -1;
    void* memory = mmap(nullptr, sizeof(Counts), PROT_READ | PROT_WRITE, descriptor < 0 ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED, descriptor, 0);
    if (memory == MAP_FAILED) throw std::system_error(errno, std::generic_category(), "memory for metrics");
    counts_ = static_cast<Counts*>(memory); // zeros are what a new count is
}

Metrics::~Metrics()
{
    munmap(counts_, sizeof(Counts));
}

void Metrics::count(Method method, int status, std::chrono::microseconds took)
{
    const auto of = index_of(method);
    const auto micros = static_cast<std::uint64_t>(took.count());
    std::size_t bound = 0;
    while (bound < kBounds.size() && micros > kBounds.at(bound)) ++bound;
    const auto status_class = static_cast<std::size_t>(status >= 100 && status < 600 ? status / 100 - 1 : 4);
    counts_->answers.at(of).at(status_class).fetch_add(1, std::memory_order_relaxed);
    counts_->within.at(of).at(bound).fetch_add(1, std::memory_order_relaxed);
    counts_->micros.at(of).fetch_add(micros, std::memory_order_relaxed);
}

std::string Metrics::text() const
{
    std::string text = "# HELP tianbao_answers_total Answers of this node's workers.\n# TYPE tianbao_answers_total counter\n";
    for (std::size_t of = 0; of < kMethods.size(); ++of)
        for (std::size_t i = 0; i < kClasses.size(); ++i)
            text += fmt::format("tianbao_answers_total{{method=\"{}\",status=\"{}\"}} {}\n", kMethods.at(of), kClasses.at(i),
                                counts_->answers.at(of).at(i).load(std::memory_order_relaxed));
    text += "# HELP tianbao_answer_seconds From the whole request to the whole answer, or to a stream's beginning.\n"
            "# TYPE tianbao_answer_seconds histogram\n";
    for (std::size_t of = 0; of < kMethods.size(); ++of) {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i <= kBounds.size(); ++i) {
            sum += counts_->within.at(of).at(i).load(std::memory_order_relaxed);
            const auto bound = i == kBounds.size() ? "+Inf" : fmt::format("{}", static_cast<double>(kBounds.at(i)) / 1e6);
            text += fmt::format("tianbao_answer_seconds_bucket{{method=\"{}\",le=\"{}\"}} {}\n", kMethods.at(of), bound, sum);
        }
        text += fmt::format("tianbao_answer_seconds_sum{{method=\"{0}\"}} {1:.6f}\ntianbao_answer_seconds_count{{method=\"{0}\"}} {2}\n",
                            kMethods.at(of), static_cast<double>(counts_->micros.at(of).load(std::memory_order_relaxed)) / 1e6, sum);
    }
    return text;
}

void share_metrics()
{
    const int descriptor = memfd_create("tianbao metrics", 0);
    if (descriptor < 0 || ftruncate(descriptor, 4096) != 0) throw std::system_error(errno, std::generic_category(), "memory for metrics");
    setenv(kVariable, std::to_string(descriptor).c_str(), 1);
}

} // namespace tianbao::http
