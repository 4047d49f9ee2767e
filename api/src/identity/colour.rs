//! The one colour of an office, legible on light and on dark paper (WCAG 2.1, 1.4.3).

/// What text of the colour must at least differ from its paper by.
const LEGIBLE: f64 = 4.5;
/// The papers of the newsroom: the page, and what is set apart on it.
const LIGHT: [Colour; 2] = [Colour(0xff, 0xff, 0xff), Colour(0xf2, 0xf5, 0xf5)];
const DARK: [Colour; 2] = [Colour(0x15, 0x19, 0x1b), Colour(0x1f, 0x26, 0x29)];
const BLACK: Colour = Colour(0, 0, 0);
const WHITE: Colour = Colour(0xff, 0xff, 0xff);

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(u8, u8, u8);

impl Colour {
    /// Reads `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    /// What is wrong with it as the accent of an office, and the nearest darker one that serves.
    ///
    /// # Errors
    /// The contrast that it has on light paper, and that colour.
    pub fn legible_on_light(self) -> Result<(), (f64, Self)> {
        let contrast = self.least_contrast(LIGHT);
        if contrast >= LEGIBLE { Ok(()) } else { Err((contrast, self.towards(BLACK, LIGHT))) }
    }

    /// The same colour, as light as dark paper needs it.
    #[must_use]
    pub fn on_dark(self) -> Self {
        self.towards(WHITE, DARK)
    }

    /// Mixed with `end` in small steps until it is legible on `papers`.
    fn towards(self, end: Self, papers: [Self; 2]) -> Self {
        let mix = |share: u32| {
            let part = |from: u8, to: u8| {
                let sum = u32::from(from) * (100 - share) + u32::from(to) * share;
                u8::try_from(sum / 100).unwrap_or(u8::MAX)
            };
            Self(part(self.0, end.0), part(self.1, end.1), part(self.2, end.2))
        };
        (0..100).map(mix).find(|colour| colour.least_contrast(papers) >= LEGIBLE).unwrap_or(end)
    }

    fn least_contrast(self, papers: [Self; 2]) -> f64 {
        papers.into_iter().map(|paper| contrast(self, paper)).fold(f64::INFINITY, f64::min)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast(BLACK, WHITE) - 21.0).abs() < 0.001);
        let grey = Colour::parse("#767676").unwrap();
        assert!((contrast(grey, WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn what_is_too_light_is_refused_with_a_darker_one() {
        assert_eq!(Colour::parse("#0b6773").unwrap().legible_on_light(), Ok(()));
        let (contrast, darker) = Colour::parse("#FFCC00").unwrap().legible_on_light().unwrap_err();
        assert!(contrast < 1.6, "{contrast}");
        assert_eq!(darker.legible_on_light(), Ok(()));
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        for bad in ["", "#", "0b6773", "#0b677", "#0b67733", "#0b677g", "#+b6773", "red", "#éé"] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn every_colour_has_a_form_for_each_paper(red: u8, green: u8, blue: u8) {
            let colour = Colour(red, green, blue);
            prop_assert!(colour.on_dark().least_contrast(DARK) >= LEGIBLE);
            if let Err((_, darker)) = colour.legible_on_light() {
                prop_assert_eq!(darker.legible_on_light(), Ok(()));
            }
            prop_assert_eq!(Colour::parse(&colour.to_string()), Some(colour));
        }
    }
}
