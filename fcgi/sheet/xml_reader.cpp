// SPDX-License-Identifier: MPL-2.0
#include "sheet/xml_reader.hpp"

namespace tianbao::sheet {

namespace {

WorkbookFault fault_of(XmlFault fault)
{
    switch (fault) {
    case XmlFault::damaged:
        return WorkbookFault::damaged;
    case XmlFault::forbidden:
        return WorkbookFault::forbidden;
    case XmlFault::too_large:
        return WorkbookFault::too_large;
    }
    return WorkbookFault::damaged;
}

} // namespace

Expected<void, WorkbookFault> read_xml(Archive& archive, const std::string& entry, XmlTaker& taker, const std::function<void()>& after_piece)
{
    XmlReader reader(taker);
    const auto read = archive.read(entry, [&](std::string_view piece) {
        const bool goes_on = reader.take(piece);
        if (goes_on && after_piece) after_piece();
        return goes_on;
    });
    if (!taker.fault && reader.fault()) taker.fault = fault_of(*reader.fault());
    if (taker.fault) return Unexpected<WorkbookFault>(*taker.fault);
    return read;
}

} // namespace tianbao::sheet
