//! Tables whose cells have their places: what the spans of a pasted table claim may overlap or stick out, and typst
//! refuses such a table.
use crate::document::Block;
use serde::Serialize;
use std::collections::HashSet;

/// Wider ones would have columns without room for a word.
const COLUMNS: usize = 24;

/// Cells on a grid without overlaps.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    columns: usize,
    /// Rows that are repeated on the next page.
    head: usize,
    cells: Vec<Placed>,
}

/// A cell as it is given.
#[derive(Clone, Debug)]
pub struct Cell {
    pub header: bool,
    pub colspan: usize,
    pub rowspan: usize,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, Serialize)]
struct Placed {
    x: usize,
    y: usize,
    colspan: usize,
    rowspan: usize,
    header: bool,
    blocks: Vec<Block>,
}

impl Table {
    /// Places the cells as a browser would: each in the first free column of its row, spanning as far as there is room.
    pub fn new(head: Vec<Vec<Cell>>, body: Vec<Vec<Cell>>) -> Self {
        let (head_rows, rows) = (head.len(), head.len() + body.len());
        let mut taken = HashSet::new();
        let mut cells = Vec::new();
        for (y, row) in head.into_iter().chain(body).enumerate() {
            let mut x = 0;
            let end = if y < head_rows { head_rows } else { rows };
            for cell in row {
                while taken.contains(&(x, y)) {
                    x += 1;
                }
                if x >= COLUMNS {
                    break;
                }
                let room = (x..COLUMNS).take_while(|column| !taken.contains(&(*column, y))).count();
                let colspan = cell.colspan.clamp(1, room);
                let rowspan = cell.rowspan.clamp(1, end - y);
                for column in x..x + colspan {
                    taken.extend((y..y + rowspan).map(|row| (column, row)));
                }
                cells.push(Placed { x, y, colspan, rowspan, header: cell.header, blocks: cell.blocks });
                x += colspan;
            }
        }
        let columns = cells.iter().map(|cell| cell.x + cell.colspan).max().unwrap_or(1);
        // A table that is all head has nothing to repeat it over.
        let head = if head_rows < rows { head_rows } else { 0 };
        Self { columns, head, cells }
    }
}
