//! Whether there is time to get from one place to the next, by the straight line between them.
use crate::{agenda::entity::EventPlace, municipalities};
use chrono::TimeDelta;

/// Kilometres.
const EARTH: f64 = 6371.0;

/// Degrees north and east.
type Point = (f64, f64);

/// A way from one municipality to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Travel {
    pub kilometres: f64,
    /// How long it takes.
    pub needed: TimeDelta,
    /// How long there is.
    pub gap: TimeDelta,
}

/// The way between two places in different municipalities, if `gap` is too short for it at `speed` km/h. Where a place has
/// no coordinates, the seat of its municipality stands for it.
pub fn too_short(from: &EventPlace, to: &EventPlace, gap: TimeDelta, speed: u32) -> Option<Travel> {
    if from.municipality_code.is_some() && from.municipality_code == to.municipality_code {
        return None;
    }
    let kilometres = distance(point(from)?, point(to)?);
    let hours = kilometres / f64::from(speed);
    #[allow(clippy::cast_possible_truncation, reason = "half the way around the Earth at 1 km/h fits")]
    let needed = TimeDelta::minutes((hours * 60.0).round() as i64);
    (gap < needed).then_some(Travel { kilometres, needed, gap })
}

fn point(place: &EventPlace) -> Option<Point> {
    let seat =
        || place.municipality_code.and_then(municipalities::by_code).map(|found| (found.latitude, found.longitude));
    place.latitude.zip(place.longitude).or_else(seat)
}

/// The great circle between two points (haversine).
fn distance(a: Point, b: Point) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let (d_lat, d_lon) = ((lat_b - lat_a) / 2.0, ((b.1 - a.1).to_radians()) / 2.0);
    let h = d_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * d_lon.sin().powi(2);
    2.0 * EARTH * h.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(code: i32) -> EventPlace {
        EventPlace { municipality_code: Some(code), ..EventPlace::default() }
    }

    const SOBRAL: i32 = 2_312_908;
    const FORTALEZA: i32 = 2_304_400;

    #[test]
    fn from_sobral_to_fortaleza_it_takes_three_hours_and_a_half() {
        let hour = TimeDelta::hours(1);
        let travel = too_short(&at(SOBRAL), &at(FORTALEZA), hour, 60).unwrap();
        assert!((200.0..215.0).contains(&travel.kilometres), "{travel:?}");
        assert!((200..215).contains(&travel.needed.num_minutes()), "{travel:?}");
        assert_eq!(too_short(&at(SOBRAL), &at(FORTALEZA), hour * 4, 60), None);
        assert_eq!(too_short(&at(SOBRAL), &at(FORTALEZA), hour, 300), None);
    }

    #[test]
    fn within_a_municipality_or_to_nowhere_nothing_is_told() {
        assert_eq!(too_short(&at(SOBRAL), &at(SOBRAL), TimeDelta::zero(), 60), None);
        assert_eq!(too_short(&at(SOBRAL), &EventPlace::default(), TimeDelta::zero(), 60), None);
        let there = EventPlace { latitude: Some(-3.7), longitude: Some(-38.5), ..EventPlace::default() };
        assert!(too_short(&at(SOBRAL), &there, TimeDelta::zero(), 60).is_some());
    }
}
