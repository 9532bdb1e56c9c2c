# Builds on any Node; the image runs the Node that the workspace itself pins.
FROM node:22-bookworm-slim AS build
WORKDIR /svodka
COPY . .
RUN npx --yes pnpm@12 install --frozen-lockfile && npx --yes pnpm@12 exec turbo run build

FROM node:22-bookworm-slim
WORKDIR /svodka
ENV NODE_ENV=production HOST=0.0.0.0 DEMO=off DATA_DIR=/data
COPY --from=build /svodka /svodka
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node_modules/.bin/node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/.bin/node", "apps/api/src/main.ts"]
