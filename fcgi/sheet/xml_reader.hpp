// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/archive.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::sheet {

/// The attributes of an element, by their names without namespace.
class Attributes {
public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}
    /// Empty when there is none of that name.
    std::string_view text(std::string_view name) const;

private:
    const char** pairs_;
};

/// What is done with the elements of an XML document. Names come without their namespace.
class XmlTaker {
public:
    virtual ~XmlTaker() = default;
    virtual void begin(std::string_view element, const Attributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view piece) = 0;

    /// Set by a taker that has seen enough: reading stops.
    std::optional<WorkbookFault> fault;
};

/// Reads one entry of the archive as XML. A document type ends it, before any entity could be declared; so does an element
/// nested too deep or a token too long.
/// `after_piece` runs now and then between two pieces, where it may throw.
Expected<void, WorkbookFault> read_xml(Archive& archive, const std::string& entry, XmlTaker& taker, const std::function<void()>& after_piece = {});

} // namespace tianbao::sheet
