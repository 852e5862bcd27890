// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/archive.hpp"
#include "util/xml_reader.hpp"

#include <functional>
#include <optional>
#include <string>

namespace tianbao::sheet {

using tianbao::Attributes;

/// What is done with the elements of an entry.
class XmlTaker : public tianbao::XmlTaker {
public:
    bool wants_more() const override { return !fault; }

    /// Set by a taker that has seen enough: reading stops.
    std::optional<WorkbookFault> fault;
};

/// Reads one entry of the archive as XML. `after_piece` runs now and then between two pieces, where it may throw.
Expected<void, WorkbookFault> read_xml(Archive& archive, const std::string& entry, XmlTaker& taker, const std::function<void()>& after_piece = {});

} // namespace tianbao::sheet
