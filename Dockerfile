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
COPY render render
COPY tests/Cargo.toml tests/Cargo.toml
COPY tests/src tests/src
COPY --from=frontend /src/frontend/dist frontend/dist
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked -p pauta \
    && cp target/release/pauta /pauta

FROM debian:bookworm-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin pauta \
    && install -d -o pauta -g pauta /data
COPY --from=backend /pauta /usr/local/bin/pauta
# Whom to believe when Pauta calls others over HTTPS.
COPY --from=backend /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
ENV PAUTA_LISTEN=0.0.0.0:8080 \
    PAUTA_DATA_DIR=/data \
    PAUTA_LOG=json
USER pauta
WORKDIR /data
VOLUME /data
EXPOSE 8080
# bash speaks enough HTTP for this: nothing else need be installed.
HEALTHCHECK --interval=5s --timeout=3s --start-period=15s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200 '* ]]"]
ENTRYPOINT ["/usr/local/bin/pauta"]
CMD ["serve"]
