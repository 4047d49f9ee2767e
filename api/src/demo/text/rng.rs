//! The generator's own dice: `SplitMix64` (Steele, Lea & Flood 2014), whose numbers will never change with a crate's version.

#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    /// Dice for one release: neighbours get unrelated throws.
    pub(super) fn new(seed: u64, index: u64) -> Self {
        let mut dice = Self(seed ^ index.wrapping_mul(0xd1b5_4a32_d192_ed03));
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn range(&mut self, low: u32, high: u32) -> u32 {
        let width = u64::from(high.saturating_sub(low)) + 1;
        // The remainder is below 2³² + 1; the bias of 2⁶⁴ against it does not matter to prose.
        low + u32::try_from(self.next() % width).unwrap_or(0)
    }

    pub(super) fn chance(&mut self, percent: u32) -> bool {
        self.range(1, 100) <= percent
    }

    /// One of `all`, which must not be empty.
    pub(super) fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let last = u32::try_from(all.len()).unwrap_or(1).saturating_sub(1);
        &all[self.range(0, last) as usize]
    }

    /// One of several sentences.
    pub(super) fn say(&mut self, all: &[&'static str]) -> &'static str {
        self.pick::<&'static str>(all)
    }

    /// `count` different ones of `all`, in random order.
    pub(super) fn some<'a, T>(&mut self, all: &'a [T], count: usize) -> Vec<&'a T> {
        let mut left: Vec<&T> = all.iter().collect();
        let mut out = Vec::with_capacity(count);
        while out.len() < count && !left.is_empty() {
            let last = u32::try_from(left.len()).unwrap_or(1) - 1;
            out.push(left.swap_remove(self.range(0, last) as usize));
        }
        out
    }
}
