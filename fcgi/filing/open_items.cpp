// SPDX-License-Identifier: MPL-2.0
#include "filing/open_items.hpp"

#include "filing/enquiry.hpp"

#include <algorithm>

namespace tianbao::filing {

OpenItems open_items(const form::Report& report, const std::vector<Enquiry>& enquiries, const std::vector<Mark>& marks)
{
    return {report.open_items(),
            static_cast<int>(std::count_if(enquiries.begin(), enquiries.end(), [](const Enquiry& each) { return each.is_owed(); })),
            static_cast<int>(unanswered(marks).size())};
}

OpenItems open_items(const form::Report& report, const form::Cells& cells, const form::Explanations& explanations,
                     const std::vector<form::Acceptance>& acceptances, period::Period period, const std::vector<Mark>& marks)
{
    return open_items(report, enquiries_of(report, cells, explanations, acceptances, period), marks);
}

} // namespace tianbao::filing
