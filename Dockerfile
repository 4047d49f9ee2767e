# syntax=docker/dockerfile:1

# The SPA.
FROM node:22-bookworm-slim AS frontend
WORKDIR /src
COPY frontend/package.json frontend/package-lock.json frontend/
RUN cd frontend && npm ci --no-audit --no-fund
COPY openapi openapi
COPY frontend frontend
RUN cd frontend && npm run build

# The binary, the SPA inside.
FROM rust:1.95-bookworm AS backend
RUN apt-get update \
    && apt-get install -y --no-install-recommends clang cmake pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY api api
COPY migration migration
COPY tests/Cargo.toml tests/Cargo.toml
COPY tests/src tests/src
COPY --from=frontend /src/frontend/dist frontend/dist
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked -p pauta \
    && cp target/release/pauta /pauta \
    && mkdir /data

# No shell, no package manager, not root.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=backend /pauta /usr/local/bin/pauta
COPY --from=backend --chown=nonroot:nonroot /data /data
ENV PAUTA_LISTEN=0.0.0.0:8080 \
    PAUTA_DATA_DIR=/data \
    PAUTA_LOG=json
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 CMD ["/usr/local/bin/pauta", "doctor", "--ready"]
ENTRYPOINT ["/usr/local/bin/pauta"]
CMD ["serve"]
