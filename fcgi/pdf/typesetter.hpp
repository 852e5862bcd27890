// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct _cairo;

namespace tianbao::pdf {

enum class Align { left, centre, right };

/// How a text looks.
struct Letters {
    double points = 8.5;
    bool is_bold = false;
    bool is_soft = false; ///< grey
};

/// How far the lines of such letters stand apart, in points.
double line_height(const Letters& letters);

/// Breaks texts (UTF-8) into lines and draws them, in the fonts that every document embeds. Of one document, and one thread.
class Typesetter {
public:
    /// Throws std::runtime_error where the machine lacks the Chinese one.
    Typesetter();
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    /// How many lines the text takes in that width; an empty one takes none.
    int lines(const std::string& text, const Letters& letters, double width);
    /// Draws some of its lines, the first of them below `y`.
    void draw(_cairo* cairo, const std::string& text, const Letters& letters, Align align, double x, double y, double width, int first, int count);
    /// Draws the text in one line, cut with an ellipsis where it is too long.
    void draw_line(_cairo* cairo, const std::string& text, const Letters& letters, Align align, double x, double y, double width);

private:
    struct Fonts;

    std::unique_ptr<Fonts> fonts_;
};

} // namespace tianbao::pdf
