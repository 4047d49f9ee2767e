//! Crests: what they may be, and their bytes.
use super::entity::crest::{COLUMN, CrestFormat, Entity, Model};
use crate::{
    app::App,
    kernel::{hex::hex, problem::Problem, upload::UploadedFile},
};
use actix_web::web;
use image::{ImageFormat, ImageReader, Limits};
use sea_orm::{EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};
use std::io::Cursor;

/// The largest file, in bytes.
pub const FILE: usize = 512 * 1024;
/// The most pixels across, and down.
const SIDE: u32 = 2000;
/// What decoding may take of memory, in bytes.
const MEMORY: u64 = 32 * 1024 * 1024;

/// A crest that was looked at: it is what it says, and can be shown and printed.
#[derive(Debug)]
pub struct Crest {
    pub format: CrestFormat,
    pub width: u32,
    pub height: u32,
    pub hash: String,
    pub content: Vec<u8>,
}

impl From<CrestFormat> for render::ImageFormat {
    fn from(format: CrestFormat) -> Self {
        match format {
            CrestFormat::Png => Self::Png,
            CrestFormat::Jpeg => Self::Jpeg,
            CrestFormat::Webp => Self::Webp,
        }
    }
}

impl CrestFormat {
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }
}

/// Looks at a file that was sent as a crest; its name and declared type count for nothing.
///
/// # Errors
/// 422 for what is no PNG, JPEG or WebP, has too many pixels, or cannot be decoded.
pub async fn look_at(file: Option<UploadedFile>) -> Result<Crest, Problem> {
    let file = file.ok_or_else(|| Problem::fault("/file", "required", "Escolha a imagem do brasão."))?;
    let looked = web::block(move || decoded(file.bytes)).await;
    looked.map_err(|error| {
        tracing::error!(%error, "cannot look at a crest");
        Problem::internal()
    })?
}

fn decoded(content: Vec<u8>) -> Result<Crest, Problem> {
    let fault = |code, message: &str| Problem::fault("/file", code, message);
    let (kind, format) = match image::guess_format(&content) {
        Ok(ImageFormat::Png) => (ImageFormat::Png, CrestFormat::Png),
        Ok(ImageFormat::Jpeg) => (ImageFormat::Jpeg, CrestFormat::Jpeg),
        Ok(ImageFormat::WebP) => (ImageFormat::WebP, CrestFormat::Webp),
        _ => return Err(fault("unknown_format", "O brasão precisa ser uma imagem PNG, JPEG ou WebP.")),
    };
    let broken = |_| fault("broken_image", "O arquivo está danificado: não foi possível abrir a imagem.");
    let (width, height) = ImageReader::with_format(Cursor::new(&content), kind).into_dimensions().map_err(broken)?;
    if width > SIDE || height > SIDE {
        let message = format!("A imagem tem {width} × {height} pixels; o limite é {SIDE} × {SIDE}.");
        return Err(fault("too_many_pixels", &message));
    }
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height, limits.max_alloc) = (Some(SIDE), Some(SIDE), Some(MEMORY));
    let mut reader = ImageReader::with_format(Cursor::new(&content), kind);
    reader.limits(limits);
    reader.decode().map_err(broken)?;
    Ok(Crest { format, width, height, hash: hex(&Sha256::digest(&content)), content })
}

/// The crest with this hash; several units may have the same.
pub async fn content(app: &App, hash: &str) -> Result<Option<Model>, Problem> {
    Ok(Entity::find().filter(COLUMN.hash.eq(hash)).one(app.db.read()).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(content: Vec<u8>) -> String {
        decoded(content).unwrap_err().errors()[0].code.to_string()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        image::DynamicImage::new_rgba8(width, height).write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_crest_is_what_its_bytes_say() {
        let crest = decoded(png(40, 30)).unwrap();
        assert_eq!((crest.format, crest.width, crest.height, crest.hash.len()), (CrestFormat::Png, 40, 30, 64));
        assert_eq!(code(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec()), "unknown_format");
        assert_eq!(code(b"GIF89a".to_vec()), "unknown_format");
        assert_eq!(code(Vec::new()), "unknown_format");
        assert_eq!(code(png(2001, 1)), "too_many_pixels");
        let mut cut = png(40, 30);
        cut.truncate(60);
        assert_eq!(code(cut), "broken_image");
        // A size that the bytes do not have costs no memory.
        let mut bomb = png(40, 30);
        bomb[16..24].copy_from_slice(&[0, 0, 0x7f, 0xff, 0, 0, 0x7f, 0xff]);
        assert!(["too_many_pixels", "broken_image"].contains(&code(bomb).as_str()));
    }
}
